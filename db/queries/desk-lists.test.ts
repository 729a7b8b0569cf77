import { eq, type SQL } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { edition } from '@/db/schema/story'
import { EVERY_STORY, type StoryFilter } from '@/newsroom/story/story-filter'
import type { StoryPage } from '@/newsroom/story/story-line'
import { admin, atOtherDesk, contributor, legal, type Player, reporter, withoutRoles } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { busyDesk } from './busy-desk-for-test'
import { findStories, storyList } from './desk-lists'
import { storyLines } from './story-lines'

const { db } = await testDatabase()

const at = new Date('2026-03-02T02:00:00Z')

const list = (who: Player, filter: Partial<StoryFilter> = {}) =>
  storyList(db, who, { filter: { ...EVERY_STORY, ...filter }, at })

const headlines = async (who: Player, filter: Partial<StoryFilter> = {}) =>
  (await list(who, filter)).items.map(({ headline }) => headline)

beforeAll(() => busyDesk(db))

describe('the list of stories', () => {
  it('shows a desk its own stories, newest change first', async () => {
    expect(await headlines(reporter)).toEqual([
      'Live, and revised',
      'Approved',
      'Sent back',
      'Filed by the editor',
      'Filed first',
      'Given to the contributor',
      'A draft of the reporter',
    ])
  })

  it('shows a contributor only what is theirs, and a person of another desk nothing of this one', async () => {
    expect(await headlines(contributor)).toEqual(['Given to the contributor'])
    expect(await headlines(atOtherDesk(reporter))).toEqual(['港口夜市', '港口夜市'])
    expect(await headlines(withoutRoles(reporter))).toEqual([])
  })

  it('shows the whole house to legal and admins', async () => {
    expect(await headlines(legal)).toHaveLength(9)
    expect(await headlines(admin)).toHaveLength(9)
  })

  it('does not let a filter open what the policy closes', async () => {
    expect(await headlines(contributor, { person: reporter.id })).toEqual(['Given to the contributor'])
    expect(await headlines(contributor, { q: 'Sent back' })).toEqual([])
    expect(await headlines(reporter, { q: '夜市' })).toEqual([])
  })

  it('finds by headline, by slugline and by two Chinese characters', async () => {
    expect(await headlines(admin, { q: '夜市' })).toEqual(['港口夜市', '港口夜市'])
    expect(await headlines(admin, { q: 'NIGHT' })).toEqual(['港口夜市'])
    expect(await headlines(admin, { q: '%' })).toEqual([])
    expect(await headlines(admin, { q: '_' })).toEqual([])
    expect(await headlines(admin, { q: '\\' })).toEqual([])
  })

  it('narrows by state, person and language', async () => {
    expect(await headlines(reporter, { state: 'sent_back' })).toEqual(['Sent back'])
    expect(await headlines(reporter, { person: contributor.id })).toEqual(['Given to the contributor'])
    expect(await headlines(admin, { language: 'zh-Hant' })).toHaveLength(2)
  })

  it('still calls a live story published while its next edition is in work, and says so', async () => {
    const { items } = await list(reporter, { state: 'published' })
    expect(items).toMatchObject([{ headline: 'Live, and revised', state: 'draft', n: 2, isLiveBelow: true }])
  })

  it('starts at the beginning when the cursor is nonsense', async () => {
    expect(await headlines(reporter, { after: 'bm9uc2Vuc2U' })).toHaveLength(7)
  })
})

describe('paging', () => {
  const inPages = async (order: 'changed' | 'filed', where: SQL | undefined) => {
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page: StoryPage = await storyLines(db, { where, order, cursor, size: 2 })
      seen.push(...page.items.map(({ storyId }) => storyId))
      cursor = page.next
    } while (cursor !== null)
    return seen
  }

  it.each([
    ['changed', undefined],
    ['filed', eq(edition.state, 'in_review')],
  ] as const)('by %s shows every story once, in one order, also where moments are equal', async (order, where) => {
    const whole = await storyLines(db, { where, order, size: 100 })
    expect(whole.next).toBeNull()
    expect(await inPages(order, where)).toEqual(whole.items.map(({ storyId }) => storyId))
  })
})

describe('the palette', () => {
  it('finds a story by the start of its id, and never one the person may not read', async () => {
    const [line] = (await list(admin, { q: 'night' })).items
    const start = line?.storyId.slice(0, 8) ?? ''
    expect(await findStories(db, admin, start)).toMatchObject([{ headline: '港口夜市' }])
    expect(await findStories(db, reporter, start)).toEqual([])
  })

  it('begins with what the person has', async () => {
    expect((await findStories(db, contributor, '')).map(({ headline }) => headline)).toEqual([
      'Given to the contributor',
    ])
  })
})
