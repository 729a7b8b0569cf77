import { randomUUID } from 'node:crypto'
import { and, asc, eq } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { newsroom } from '@/db/schema/newsroom'
import { publication } from '@/db/schema/publication'
import { approval } from '@/db/schema/review'
import { edition, editionHand } from '@/db/schema/story'
import { SYSTEM } from '@/newsroom/people/actor'
import { wallTimeOf } from '@/newsroom/time/wall-time'
import { days } from '@/testing/builders/days'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { note, piece } from '@/testing/builders/package'
import { begin, type Step, type World } from '@/testing/builders/world'
import { step } from '@/testing/builders/world-step'
import { chief, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { goLive } from './go-live'

const { db } = await testDatabase()
const clock = { now: new Date('2026-03-02T02:00:00Z') }
const desk = deskOn(db, clock)
beforeAll(async () => {
  await openNewsroom(db)
  await db.update(newsroom).set({ debtLimit: 1_000 })
})

const ANSWERS = {
  comment: 'Why?',
  reason: 'Because it could not wait.',
  opinion: 'Read from end to end.',
  urgency: 'breaking',
  verdict: 'fine',
  category: 'error',
  response: 'gone',
  explanation: 'Taken down.',
  publicNotice: 'Removed.',
  kind: 'update',
  stage: 'review',
} as const

const inAnHour = () => wallTimeOf(new Date(clock.now.getTime() + 3_600_000), 'Asia/Taipei')

const editionsOf = (storyId: string) =>
  db
    .select({ id: edition.id, n: edition.n, state: edition.state })
    .from(edition)
    .where(eq(edition.storyId, storyId))
    .orderBy(asc(edition.n))

/** The clock of the house goes on, and what is due by then is looked at. */
const strike = async ({ storyId }: Pick<Ids, 'storyId'>, hours: number): Promise<void> => {
  clock.now = new Date(clock.now.getTime() + hours * 3_600_000)
  const house = { ...desk.as(chief), actor: SYSTEM } as const
  for (const { id, state } of await editionsOf(storyId))
    if (state === 'scheduled') await goLive(house, { storyId, editionId: id })
}

/** One step on the database, by the commands that the screens use. */
const really = async (slug: string, { storyId }: Ids, world: World, next: Step): Promise<void> => {
  const own = (await editionsOf(storyId)).find((one) => one.n === next.n)
  if (!own) return
  const ids = { storyId, editionId: own.id }
  if (next.do === 'save') await desk.save(next.who, ids, piece({ slug, headline: `Text ${next.text}`, note: note() }))
  if (next.do === 'look') await desk.look(next.who, ids)
  if (next.do === 'wait') await strike(ids, next.hours)
  if (next.do !== 'move') return
  const text = world.editions.find((one) => one.n === next.n)?.text
  const stale = next.shown !== null && next.shown !== text
  await desk.move(next.who, ids, next.move, {
    ...ANSWERS,
    publishAt: inAnHour(),
    ...(stale ? { hash: 'of another text' } : {}),
  })
}

const printedByHands = (storyId: string) =>
  db.$count(
    db
      .select({ id: publication.id })
      .from(publication)
      .innerJoin(approval, eq(approval.id, publication.approvalId))
      .innerJoin(
        editionHand,
        and(eq(editionHand.editionId, publication.editionId), eq(editionHand.personId, approval.personId)),
      )
      .where(eq(publication.storyId, storyId))
      .as('printed_by_hands'),
  )

describe('random days on a real database', () => {
  it('go exactly as the pure core says, and print nothing that a hand approved', async () => {
    const seen = { printed: 0, steps: 0 }
    await fc.assert(
      fc.asyncProperty(days(12), async (steps) => {
        const slug = `day-${randomUUID()}`
        const ids = await desk.written(piece({ slug, headline: 'Text 0', note: note() }), reporter)
        let world = begin(reporter)
        for (const next of steps) {
          await really(slug, ids, world, next)
          world = step(world, next)
          seen.steps += 1
        }
        const states = (await editionsOf(ids.storyId)).map(({ n, state }) => ({ n, state }))
        expect(states).toEqual(world.editions.map(({ n, state }) => ({ n, state })))
        expect(await db.$count(publication, eq(publication.storyId, ids.storyId))).toBe(world.printed.length)
        expect(await printedByHands(ids.storyId)).toBe(0)
        seen.printed += world.printed.length
      }),
      { numRuns: 300 },
    )
    expect(seen.printed).toBeGreaterThan(5)
  }, 120_000)
})
