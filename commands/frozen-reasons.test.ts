import { asc, eq, sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { stoodAt } from '@/db/queries/notices/stood-at'
import { isRecordBroken } from '@/db/queries/record-broken'
import { disclaimerRule } from '@/db/schema/disclaimers'
import { publication, publicationDisclaimer } from '@/db/schema/publication'
import { noticeHash } from '@/newsroom/notices/notice-hash'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { admin, chief, legal } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { stockBook } from '@/testing/keepers'
import { type AddRule, addRule } from './add-rule'
import { addTemplate } from './add-template'
import { approveRule } from './approve-rule'

const { db } = await testDatabase()
await openNewsroom(db)
await stockBook(db, new Date('2026-01-01T00:00:00Z'))
const desk = deskOn(db, { now: new Date('2026-11-25T02:00:00Z') })

const added = await addTemplate(desk.as(admin), {
  ...{ key: 'author-view', kind: 'opinion', name: 'A view', legalBasis: '', placement: 'top', removable: 'free' },
})
const templateId = added.ok ? added.value.id : ''

const ruled = async (effect: AddRule['effect'], priority: number): Promise<string> => {
  const every = { when: { all: [] }, jurisdictions: [], placement: null, effectiveFrom: null, effectiveTo: null }
  const rule = await addRule(desk.as(admin), { templateId, effect, priority, ...every })
  const ruleId = rule.ok ? rule.value.ruleId : ''
  const [row] = await db.select().from(disclaimerRule).where(eq(disclaimerRule.id, ruleId))
  const approved = await approveRule(desk.as(legal), { ruleId, seen: row?.writtenAt ?? new Date(0) })
  if (!approved.ok) throw new Error('no rule')
  return ruleId
}

const recordsOf = async (storyId: string) => {
  const ofStory = eq(publication.storyId, storyId)
  const pages = await db.select().from(publication).where(ofStory).orderBy(asc(publication.fromAt))
  const notices = await db
    .select({ notice: publicationDisclaimer })
    .from(publicationDisclaimer)
    .innerJoin(publication, eq(publication.id, publicationDisclaimer.publicationId))
    .where(ofStory)
    .orderBy(asc(publication.fromAt))
  return { pages, notices: notices.map(({ notice }) => notice) }
}

const asking = await ruled('require', 5)
const forbidding = await ruled('forbid', 10)

it('freezes with a page what filled its notices, and why others are not on it (DISC-13)', async () => {
  const { storyId } = await desk.published(piece({ slug: 'reasons' }))
  const { pages, notices } = await recordsOf(storyId)
  const [kept] = notices
  expect(kept).toMatchObject({
    key: 'own-work',
    hashVersion: 2,
    variables: { 'site.name': expect.stringMatching(/\w/) },
  })
  const { versionN: n, variables, marked, ...words } = kept ?? expect.fail('no notice')
  expect(marked).toBeNull()
  expect(kept?.sha256).toBe(noticeHash({ ...words, n, values: variables ?? {} }))
  expect(pages[0]?.ruleTrace).toMatchObject([
    { key: 'author-view', outcome: 'forbidden', ruleId: asking, against: forbidding },
    { key: 'own-work', outcome: 'shown' },
  ])
})

it('tells them of the moment, proven, and again of what is brought back word for word', async () => {
  const ids = await desk.published(piece({ slug: 'back' }))
  desk.clock.now = new Date(desk.clock.now.getTime() + 60_000)
  const down = { category: 'consent', response: 'gone', explanation: 'Down.', reason: 'R.' } as const
  await desk.must(chief, ids, 'withdraw', down)
  await desk.must(admin, ids, 'reinstate', { reason: 'It may stand.' })
  const { pages, notices } = await recordsOf(ids.storyId)
  expect(pages).toHaveLength(2)
  expect(pages[1]?.ruleTrace).toEqual(pages[0]?.ruleTrace)
  const [first, second] = notices
  expect({ ...second, publicationId: first?.publicationId }).toEqual(first)
  expect(await isRecordBroken(db, ids.editionId)).toBe(false)
  const stood = await stoodAt(db, ids.storyId, desk.clock.now)
  expect(stood?.notices).toMatchObject([{ isProven: true, values: { 'site.name': expect.any(String) } }])
  expect(stood?.trace).toMatchObject([{ name: 'A view', outcome: 'forbidden', by: null }, { outcome: 'shown' }])
})

it('keeps both against direct SQL of the application itself', async () => {
  const { storyId } = await desk.published(piece({ slug: 'kept' }))
  const asApp = (statement: ReturnType<typeof sql>) =>
    db.transaction(async (tx) => {
      await tx.execute(sql`set local role stet_app`)
      await tx.execute(statement)
    })
  await expect(asApp(sql`update publication set rule_trace = '[]' where story_id = ${storyId}`)).rejects.toThrow()
  await expect(asApp(sql`update publication_disclaimer set variables = '{}'`)).rejects.toThrow()
})
