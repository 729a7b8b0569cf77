import { randomUUID } from 'node:crypto'
import { and, asc, eq } from 'drizzle-orm'
import { goLive } from '@/commands/go-live'
import type { Db } from '@/db/connect'
import { editionHand } from '@/db/schema/hands'
import { newsroom } from '@/db/schema/newsroom'
import { publication } from '@/db/schema/publication'
import { approval } from '@/db/schema/review'
import { edition, revision } from '@/db/schema/story'
import { SYSTEM } from '@/newsroom/people/actor'
import type { Package } from '@/newsroom/story/package'
import { wallTimeOf } from '@/newsroom/time/wall-time'
import { chief, reporter } from '../cast'
import { deskOn, type Ids } from './desk'
import { openNewsroom } from './newsroom'
import { note, piece } from './package'
import { begin, type Step, type World } from './world'
import { step } from './world-step'

const HOUR_MS = 3_600_000

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

const text = (slug: string, n: number) => piece({ slug, headline: `Text ${n}`, note: note() })

export type Day = {
  /** Number and state of each edition, as the database and as the pure core have them at the end of the day. */
  readonly real: readonly string[]
  readonly meant: readonly string[]
  readonly printed: { readonly real: number; readonly meant: number; readonly byHands: number }
}

/** Lives random days on a real database, by the commands that the screens use, beside the pure core. */
export const realDays = async (db: Db): Promise<(steps: readonly Step[]) => Promise<Day>> => {
  const clock = { now: new Date('2026-03-02T02:00:00Z') }
  const desk = deskOn(db, clock)
  await openNewsroom(db)
  // How many debts a person may leave is a matter of the house, not of one story.
  await db.update(newsroom).set({ debtLimit: 1_000_000 })

  const editionsOf = (storyId: string) =>
    db
      .select({ id: edition.id, n: edition.n, state: edition.state })
      .from(edition)
      .where(eq(edition.storyId, storyId))
      .orderBy(asc(edition.n))

  /** The clock of the house goes on, and what is due by then is looked at. */
  const strike = async ({ storyId }: Pick<Ids, 'storyId'>, hours: number): Promise<void> => {
    clock.now = new Date(clock.now.getTime() + hours * HOUR_MS)
    const house = { ...desk.as(chief), actor: SYSTEM } as const
    for (const { id, state } of await editionsOf(storyId))
      if (state === 'scheduled') await goLive(house, { storyId, editionId: id })
  }

  /** What was saved of each edition, by its text: a text saved again is the very package it was before. */
  const saved = new Map<string, Package>()

  /** An edition begins with what is out and no note to it; every other text has one. */
  const packageOf = async (
    slug: string,
    editionId: string,
    stands: number | undefined,
    n: number,
  ): Promise<Package> => {
    const [head] = await db
      .select({ package: revision.package })
      .from(revision)
      .innerJoin(edition, and(eq(edition.id, revision.editionId), eq(edition.headSeq, revision.seq)))
      .where(eq(edition.id, editionId))
    if (head && stands !== undefined) saved.set(`${editionId} ${stands}`, head.package)
    return saved.get(`${editionId} ${n}`) ?? text(slug, n)
  }

  const really = async (slug: string, { storyId }: Ids, world: World, next: Step): Promise<void> => {
    const own = (await editionsOf(storyId)).find((one) => one.n === next.n)
    if (!own) return
    const ids = { storyId, editionId: own.id }
    const stands = world.editions.find((one) => one.n === next.n)?.text
    if (next.do === 'save') await desk.save(next.who, ids, await packageOf(slug, own.id, stands, next.text))
    if (next.do === 'look') await desk.look(next.who, ids)
    if (next.do === 'wait') await strike(ids, next.hours)
    if (next.do !== 'move') return
    const stale = next.shown !== null && next.shown !== stands ? { hash: 'of another text' } : {}
    const publishAt = wallTimeOf(new Date(clock.now.getTime() + HOUR_MS), 'Asia/Taipei')
    await desk.move(next.who, ids, next.move, { ...ANSWERS, publishAt, ...stale })
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

  return async (steps) => {
    const slug = `day-${randomUUID()}`
    const ids = await desk.written(text(slug, 0), reporter)
    let world = begin(reporter)
    for (const next of steps) {
      await really(slug, ids, world, next)
      world = step(world, next)
    }
    const printed = await db.$count(publication, eq(publication.storyId, ids.storyId))
    return {
      real: (await editionsOf(ids.storyId)).map(({ n, state }) => `${n} ${state}`),
      meant: world.editions.map(({ n, state }) => `${n} ${state}`),
      printed: { real: printed, meant: world.printed.length, byHands: await printedByHands(ids.storyId) },
    }
  }
}
