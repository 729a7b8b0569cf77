import { randomUUID } from 'node:crypto'
import { and, eq, inArray, isNull } from 'drizzle-orm'
import { beforeAll, expect, it, vi } from 'vitest'
import { electionsAt } from '@/db/queries/elections/elections-at'
import { ruleBook } from '@/db/queries/review-rules/book'
import { correction } from '@/db/schema/corrections'
import { electionWindow } from '@/db/schema/elections'
import { houseDeclaration } from '@/db/schema/house-declarations'
import { notification } from '@/db/schema/notifications'
import { partner, partnerDelivery } from '@/db/schema/partners'
import { readerReport } from '@/db/schema/reader-reports'
import { opinion, reviewRun } from '@/db/schema/review'
import { reviewRoute, routeRule } from '@/db/schema/routes'
import { edition, story } from '@/db/schema/story'
import { withdrawal } from '@/db/schema/takedown'
import { comment, thread } from '@/db/schema/talk'
import { bookFaults } from '@/newsroom/workflow/rule-book'
import { testDatabase } from '@/testing/database'
import { seedNewsroom } from './seed-newsroom'

const { db } = await testDatabase()
const NOW = new Date('2026-11-24T12:00:00Z')

vi.stubEnv('NEXTAUTH_SECRET', 'a secret for this test and for no other')

beforeAll(() =>
  seedNewsroom({
    ...{ db, password: 'a long sample password', now: () => NOW, newId: randomUUID },
    render: async (article) => `<article>${article.headline}</article>`,
    rendererVersion: 1,
  }),
)

it('has rules its own people can walk, also where two of them meet', async () => {
  const book = await ruleBook(db)
  expect(book.rules).toHaveLength(3)
  expect(bookFaults(book)).toEqual([])
})

it('has a piece that waits for its second review, with the first opinion given', async () => {
  const waiting = await db
    .select({ stage: reviewRun.stage, route: reviewRun.route, text: opinion.text })
    .from(reviewRun)
    .innerJoin(edition, eq(edition.id, reviewRun.editionId))
    .innerJoin(story, eq(story.id, edition.storyId))
    .innerJoin(opinion, eq(opinion.runId, reviewRun.id))
    .where(and(eq(story.slugline, 'harbour-stalls-by-night'), isNull(reviewRun.closedAt)))
  expect(waiting).toMatchObject([{ stage: 'review_2', route: 'three_reviews' }])
  expect([...(waiting[0]?.text ?? '')].length).toBeGreaterThanOrEqual(30)
})

it('has a piece that three different people reviewed before it went out', async () => {
  const given = await db
    .select({ stage: opinion.stage, by: opinion.personId, kind: opinion.stageKind })
    .from(opinion)
    .innerJoin(edition, eq(edition.id, opinion.editionId))
    .innerJoin(story, eq(story.id, edition.storyId))
    .where(and(eq(story.slugline, 'hill-path-diary'), eq(edition.state, 'published')))
  const reviews = given.filter(({ kind }) => kind === 'review')
  expect(new Set(reviews.map(({ by }) => by)).size).toBe(3)
  expect(given).toHaveLength(5)
})

it('declares what it may: one wrote it, another confirmed it, and it is old news to both', async () => {
  const [one, ...more] = await db.select().from(houseDeclaration)
  expect(more).toEqual([])
  expect(one).toMatchObject({ n: 1, responsibleName: 'The Harbour Post', endedAt: null })
  expect(one?.confirmedBy).not.toBeNull()
  expect(one?.confirmedBy).not.toBe(one?.writtenBy)
  const told = inArray(notification.kind, ['declarationWaits', 'declarationAnswered'])
  expect(await db.$count(notification, told)).toBe(2)
  expect(await db.$count(notification, and(told, isNull(notification.readAt)))).toBe(0)
})

it('knows of an election, which has not begun: no piece carries a notice because of it', async () => {
  const [window] = await db.select().from(electionWindow)
  expect(window).toMatchObject({ jurisdiction: 'TW', zone: 'Asia/Taipei', endedAt: null })
  expect(window?.fromAt.getTime()).toBeGreaterThan(NOW.getTime())
  expect(await electionsAt(db, NOW)).toEqual([])
})

it('was told by its chief in the record, like everything else', async () => {
  expect(await db.$count(reviewRoute)).toBe(2)
  expect(await db.$count(routeRule)).toBe(3)
})

it('has a piece that was corrected in public, one that was taken down, and one that waits for its time', async () => {
  const [told] = await db.select().from(correction).where(eq(correction.kind, 'correction'))
  expect(told).toMatchObject({ language: 'zh-Hant', severity: 'material', place: 'bottom', right: '應為七時半。' })
  const [taken] = await db.select().from(withdrawal)
  expect(taken).toMatchObject({ response: 'tombstone', toAt: null })
  const [due] = await db.select().from(edition).where(eq(edition.state, 'scheduled'))
  expect(due?.publishAt?.getTime()).toBeGreaterThan(NOW.getTime())
})

it('has a doubt that was answered, a report of a reader, and a partner who has not been called yet', async () => {
  const asked = await db.select().from(thread).where(eq(thread.kind, 'comment'))
  expect(asked).toMatchObject([{ blocking: false, resolvedAt: null }])
  expect(await db.$count(comment, eq(comment.threadId, asked[0]?.id ?? ''))).toBe(2)
  expect(await db.select().from(readerReport)).toMatchObject([{ language: 'en', fragment: expect.any(String) }])
  expect(await db.select().from(partner)).toMatchObject([{ url: 'https://radio.example/stet', endedAt: null }])
  expect(await db.$count(partnerDelivery)).toBe(0)
})
