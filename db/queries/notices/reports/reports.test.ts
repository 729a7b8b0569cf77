import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { withdrawTemplate } from '@/commands/withdraw-template'
import { disclaimerRule, disclaimerTemplate } from '@/db/schema/disclaimers'
import { noticeChoice } from '@/db/schema/notice-choices'
import { publication, publicationDisclaimer } from '@/db/schema/publication'
import type { Cell, Report } from '@/newsroom/notices/report'
import { ORIGINAL } from '@/newsroom/story/source'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { wordingOn } from '@/testing/builders/wording'
import { atOtherDesk, chief, editor, legal, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { stockBook } from '@/testing/keepers'
import { noticeReport } from './notice-report'

const { db } = await testDatabase()
const desk = deskOn(db, { now: new Date('2026-03-02T02:00:00Z') })
const wording = wordingOn(desk)
const DAY_MS = 86_400_000

const said = (cell: Cell): unknown => {
  if (cell.kind === 'text') return cell.text
  if (cell.kind === 'template') return cell.called.name
  if (cell.kind === 'number') return cell.n
  if (cell.kind === 'language') return cell.locale
  if (cell.kind === 'day') return cell.at.toISOString().slice(0, 10)
  return cell.kind === 'rule' ? cell.said.id : null
}

const read = async (report: Report, { who = chief, days = 30, after = null as string | null, size = 50 } = {}) => {
  const page = await noticeReport(db, who, report, { at: desk.clock.now, days, after, size, language: 'en' })
  return { ...page, rows: (page?.rows ?? []).map(({ cells }) => cells.map(said)) }
}

const nameOf = async (key: string) => {
  const [row] = await db.select().from(disclaimerTemplate).where(eq(disclaimerTemplate.key, key))
  return row?.name ?? ''
}

beforeAll(async () => {
  await openNewsroom(db)
  await stockBook(db, new Date('2026-01-01T00:00:00Z'))
})

describe('what is carried', () => {
  it('is counted by template and version, and a new version is out of none until pieces carry it', async () => {
    const own = await nameOf('own-work')
    await desk.published(piece({ slug: 'first', headline: 'First' }))
    await desk.published(piece({ slug: 'second', headline: 'Second' }))
    expect((await read('use')).rows).toEqual([[own, 1, 1, 2]])
    expect((await read('outdated')).rows).toEqual([])
    desk.clock.now = new Date(desk.clock.now.getTime() + DAY_MS)
    await wording.approved('own-work', 'New words.')
    await desk.published(piece({ slug: 'third', headline: 'Third' }))
    expect((await read('use')).rows).toEqual([
      [own, 2, 2, 1],
      [own, 1, 2, 2],
    ])
    const pieces = (await read('outdated')).rows
    expect(pieces.map(([headline]) => headline).toSorted()).toEqual(['First', 'Second'])
    expect(pieces.map((row) => row.slice(1, 4))).toEqual([
      [own, 1, 2],
      [own, 1, 2],
    ])
  })

  it('is listed to its end, a page at a time', async () => {
    const first = await read('outdated', { size: 1 })
    const second = await read('outdated', { size: 1, after: first.next ?? '' })
    expect([first.rows.length, second.rows.length, second.next]).toEqual([1, 1, null])
    expect([...first.rows, ...second.rows]).toEqual((await read('outdated')).rows)
  })

  it('is counted, and not named, for somebody of another desk', async () => {
    expect(await read('outdated', { who: atOtherDesk(reporter) })).toEqual({ rows: [], hidden: 2, next: null })
    expect((await read('outdated', { who: editor })).hidden).toBe(0)
  })
})

describe('a template that was withdrawn', () => {
  it('has its live uses listed, and nothing of them altered (DISC-10)', async () => {
    const pages = async () => [await db.select().from(publication), await db.select().from(publicationDisclaimer)]
    const before = await pages()
    expect((await read('withdrawn')).rows).toEqual([])
    await withdrawTemplate(desk.as(chief), {
      templateId: await wording.templateId('own-work'),
      reason: 'Said elsewhere.',
    })
    const listed = (await read('withdrawn')).rows.map(([headline]) => headline)
    expect(listed.toSorted()).toEqual(['First', 'Second', 'Third'])
    expect((await read('withdrawn', { who: atOtherDesk(chief) })).hidden).toBe(3)
    expect(await pages()).toEqual(before)
  })

  it('is missing in every language where a rule still requires it', async () => {
    const own = await nameOf('own-work')
    const missing = (await read('missing')).rows.filter(([name]) => name === own)
    expect(missing.map(([, locale]) => locale)).toEqual(['en', 'zh-Hant', 'zh-Hans'])
  })
})

describe('what will end or should be looked at', () => {
  it('names a version that ends soon, until another is there at its end', async () => {
    const until = new Date(desk.clock.now.getTime() + 10 * DAY_MS)
    const name = await nameOf('agency')
    await wording.approved('agency', 'For a while.', until)
    // The version before it has no end, and takes over.
    expect((await read('expiring')).rows).toEqual([])
    await db.insert(disclaimerTemplate).values({
      ...{ id: randomUUID(), key: 'campaign', kind: 'opinion', name: 'Campaign', legalBasis: '', placement: 'top' },
      ...{ removable: 'free', createdAt: desk.clock.now, ownerId: legal.id },
      reviewBy: new Date(desk.clock.now.getTime() - DAY_MS),
    })
    await wording.approved('campaign', 'For a while.', until)
    expect((await read('expiring')).rows).toEqual([['Campaign', 1, '2026-03-13', legal.name, null]])
    expect((await read('expiring', { days: 5 })).rows).toEqual([])
    expect(name).not.toBe('Campaign')
  })

  it('names a template whose review is overdue, with who looks after it', async () => {
    expect((await read('overdue')).rows).toEqual([['Campaign', '2026-03-02', legal.name, null]])
  })
})

describe('a rule', () => {
  it('is idle when nothing was published because of it for so long', async () => {
    const idle = await read('unmatched')
    const [rule] = await db
      .select()
      .from(disclaimerRule)
      .where(eq(disclaimerRule.templateId, await wording.templateId('own-work')))
    expect(idle.rows.length).toBeGreaterThan(0)
    expect(idle.rows.map(([id]) => id)).not.toContain(rule?.id)
    expect(idle.rows.every(([, , , matched]) => matched === null)).toBe(true)
    desk.clock.now = new Date(desk.clock.now.getTime() + 31 * DAY_MS)
    const later = (await read('unmatched')).rows.find(([id]) => id === rule?.id)
    expect(later?.at(-1)).toBe('2026-03-03')
  })

  it('is not idle before it was in force for so long', async () => {
    expect((await read('unmatched', { days: 365 })).rows).toEqual([])
  })
})

describe('a suggestion somebody dropped', () => {
  it('is listed by whom and when until it is taken back; of hidden pieces a number', async () => {
    const { storyId } = await desk.written(piece({ slug: 'dropped', headline: 'Dropped', source: ORIGINAL }))
    const templateId = await wording.templateId('opinion')
    const drop = { storyId, kind: 'drop', templateId, chosenBy: reporter.id } as const
    const second = await desk.written(piece({ slug: 'dropped-too', headline: 'Dropped too', source: ORIGINAL }))
    const later = new Date(desk.clock.now.getTime() + DAY_MS)
    await db.insert(noticeChoice).values([
      { ...drop, id: randomUUID(), chosenAt: desk.clock.now },
      { ...drop, ...{ storyId: second.storyId, id: randomUUID(), chosenAt: later } },
    ])
    const name = await nameOf('opinion')
    const day = (at: Date) => at.toISOString().slice(0, 10)
    const rows = [
      ['Dropped too', name, reporter.name, day(later)],
      ['Dropped', name, reporter.name, day(desk.clock.now)],
    ]
    expect((await read('dropped')).rows).toEqual(rows)
    const first = await read('dropped', { size: 1 })
    expect([...first.rows, ...(await read('dropped', { size: 1, after: first.next })).rows]).toEqual(rows)
    expect(await read('dropped', { who: atOtherDesk(reporter) })).toEqual({ rows: [], hidden: 2, next: null })
    expect((await read('waivers')).rows).toEqual([])
    await db.update(noticeChoice).set({ endedBy: editor.id, endedAt: later }).where(eq(noticeChoice.kind, 'drop'))
    expect((await read('dropped')).rows).toEqual([])
  })
})

describe('what was left out', () => {
  it('is listed with reason, by whom, and who agreed; of hidden pieces a number', async () => {
    const { storyId } = await desk.written(piece({ slug: 'waived', headline: 'Waived', source: ORIGINAL }))
    const waiver = { storyId, kind: 'waive', chosenBy: editor.id, chosenAt: desk.clock.now } as const
    const templateId = await wording.templateId('opinion')
    await db.insert(noticeChoice).values({ ...waiver, id: randomUUID(), templateId, reason: 'A reader’s letter.' })
    const name = await nameOf('opinion')
    expect((await read('waivers')).rows).toEqual([
      ['Waived', name, 'A reader’s letter.', editor.name, null, '2026-04-03'],
    ])
    await db
      .update(noticeChoice)
      .set({ approvedBy: chief.id, approvedAt: desk.clock.now })
      .where(eq(noticeChoice.kind, 'waive'))
    expect((await read('waivers')).rows[0]?.[4]).toBe(chief.name)
    expect(await read('waivers', { who: atOtherDesk(reporter) })).toEqual({ rows: [], hidden: 1, next: null })
  })
})
