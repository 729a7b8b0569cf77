import { eq, type SQL, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { setDeadline } from '@/commands/work/set-deadline'
import { setPriority } from '@/commands/work/set-priority'
import { edition } from '@/db/schema/story'
import { EVERY_STORY } from '@/newsroom/story/story-filter'
import type { StoryPage } from '@/newsroom/story/story-line'
import { deskOn } from '@/testing/builders/desk'
import { admin, contributor, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { busyDesk } from './busy-desk-for-test'
import { findStories, storyList } from './desk-lists'
import { storyLines } from './story-lines'
import { dueAt, type Order } from './story-order'

const { db } = await testDatabase()
const desk = deskOn(db, { now: new Date('2026-03-02T04:00:00Z') })
const at = new Date('2026-03-02T02:00:00Z')

const storiesNow = async () => (await storyList(db, admin, { filter: EVERY_STORY, at })).items

const idOf = async (headline: string) => (await storiesNow()).find((line) => line.headline === headline)?.storyId ?? ''

beforeAll(async () => {
  await busyDesk(db)
  for (const headline of ['Filed first', 'Approved'])
    await setDeadline(desk.as(admin), {
      storyId: await idOf(headline),
      deadline: { date: '2026-03-02', time: '03:00', zone: 'UTC' },
    })
  await setPriority(desk.as(admin), { storyId: await idOf('Sent back'), priority: 'urgent' })
})

describe('paging', () => {
  const inPages = async (order: Order, where: SQL | undefined) => {
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
    ['deadline', sql`${dueAt} is not null`],
    ['priority', undefined],
  ] as const)('by %s shows every story once, in one order, also where moments are equal', async (order, where) => {
    const whole = await storyLines(db, { where, order, size: 100 })
    expect(whole.next).toBeNull()
    expect(await inPages(order, where)).toEqual(whole.items.map(({ storyId }) => storyId))
  })
})

describe('the palette', () => {
  it('finds a story by the start of its id, and never one the person may not read', async () => {
    const [line] = (await storyList(db, admin, { filter: { ...EVERY_STORY, q: 'night' }, at })).items
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
