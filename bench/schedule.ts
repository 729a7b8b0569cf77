import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { eq, like, sql } from 'drizzle-orm'
import { makeMove } from '@/commands/make-move'
import { RENDERER_VERSION, renderFragment } from '@/components/article/render-fragment'
import { publication } from '@/db/schema/publication'
import { edition } from '@/db/schema/story'
import { wallTimeOf } from '@/newsroom/time/wall-time'
import type { Bench, Findings } from './bench'
import { type BenchHouse, type BenchNewsroom, openHouse } from './newsroom'
import { type BenchPiece, openPressroom, type Pressroom } from './pressroom'
import { quantile } from './quantile'

const PIECES = 1_000
/** Minutes by which the clock of each instance is wrong. */
const SKEWS = [-11, 0, 7] as const
/** A hundred pieces in each: more than any newsroom plans for one, and little enough for the cores of a small machine. */
const MINUTES = 10
const AT_ONCE = 8
const ZONE = 'Asia/Taipei'

const slugOf = (n: number) => `due-${String(n).padStart(4, '0')}`

/** By the command of the desk, as the chief would. */
const schedule = async (pressroom: Pressroom, piece: BenchPiece, at: Date): Promise<void> => {
  const [row] = await pressroom.db.select().from(edition).where(eq(edition.id, piece.editionId))
  const context = {
    ...{ db: pressroom.db, actor: await pressroom.actor('chief'), now: () => new Date(), newId: randomUUID },
    ...{ freshSignIn: true, render: renderFragment, rendererVersion: RENDERER_VERSION },
  }
  const publishAt = wallTimeOf(at, ZONE)
  const ids = { storyId: piece.storyId, editionId: piece.editionId }
  const made = await makeMove(context, { ...ids, move: 'schedule', hash: row?.headHash ?? '', publishAt })
  if (!made.ok) throw new Error(`Not scheduled: ${JSON.stringify(made.refusal)}`)
}

/** A few at a time, until all are done. */
const eachOf = async <T>(items: readonly T[], act: (item: T, n: number) => Promise<void>): Promise<void> => {
  const waiting = [...items.entries()]
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await act(next[1], next[0])
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}

const approved = async (pressroom: Pressroom, count: number): Promise<readonly BenchPiece[]> => {
  const pieces: BenchPiece[] = []
  await eachOf(Array.from({ length: count }), async (_, n) => {
    pieces.push(await pressroom.approvedPiece(slugOf(n)))
  })
  return pieces
}

/** Whole minutes, as schedules are; far enough off that all are scheduled before the first is due. */
const scheduleAll = async (pressroom: Pressroom, pieces: readonly BenchPiece[], leadMs: number): Promise<Date> => {
  const from = new Date(Math.ceil((Date.now() + leadMs) / 60_000) * 60_000)
  await eachOf(pieces, (piece, n) => schedule(pressroom, piece, new Date(from.getTime() + (n % MINUTES) * 60_000)))
  return from
}

type Place = { readonly skewMinutes: number; instance: BenchNewsroom }

const openAll = async (house: BenchHouse): Promise<readonly Place[]> => {
  const places: Place[] = []
  for (const skewMinutes of SKEWS) places.push({ skewMinutes, instance: await house.openNewsroom({ skewMinutes }) })
  return places
}

/** Kills an instance now and then and opens another in its place, until told to stop. */
const mayhem = async (house: BenchHouse, places: readonly Place[], isOver: () => boolean): Promise<number> => {
  let kills = 0
  while (!isOver()) {
    await pause(3_000 + Math.random() * 5_000)
    const place = places[Math.floor(Math.random() * places.length)]
    if (!place) continue
    place.instance.kill()
    kills += 1
    place.instance = await house.openNewsroom({ skewMinutes: place.skewMinutes })
  }
  return kills
}

/** When each piece was first seen to be out, by the database's clock, from outside any instance. */
const watch = async (pressroom: Pressroom, count: number, until: () => boolean): Promise<readonly number[]> => {
  const lateness = new Map<string, number>()
  while (!until()) {
    const { rows } = await pressroom.db.execute<{ id: string; late: string }>(
      sql`select id, extract(epoch from clock_timestamp() - publish_at) as late from edition
        where state = 'published' and publish_at is not null and headline like 'due-%'`,
    )
    for (const { id, late } of rows) if (!lateness.has(id)) lateness.set(id, Number(late))
    if (lateness.size === count) break
    await pause(100)
  }
  return [...lateness.values()]
}

const run = async (count = PIECES): Promise<Findings> => {
  const house = await openHouse()
  try {
    await house.openNewsroom().then((first) => first.kill())
    const pressroom = await openPressroom(house.databaseUrl)
    const startedAt = Date.now()
    const pieces = await approved(pressroom, count)
    const places = await openAll(house)
    // To schedule them is one step of the several that it took until they were approved.
    const from = await scheduleAll(pressroom, pieces, Date.now() - startedAt)
    await pause(Math.max(0, from.getTime() - Date.now() - 2_000))
    const end = from.getTime() + (MINUTES + 2) * 60_000
    let over = false
    const kills = mayhem(house, places, () => over || Date.now() > end)
    const late = (await watch(pressroom, count, () => Date.now() > end)).toSorted((a, b) => a - b)
    over = true
    const killed = await kills
    const records = await pressroom.db.$count(publication, like(publication.headline, 'due-%'))
    await pressroom.close()
    const [p50, p99, latest] = [quantile(late, 0.5), quantile(late, 0.99), late.at(-1) ?? Number.NaN]
    const early = late.filter((seconds) => seconds < 0).length
    return {
      figures: {
        ...{ pieces: count, 'instances, with clocks wrong by minutes': SKEWS.join(', '), 'instances killed': killed },
        published: late.length,
        ...{ 'publications on record': records, early },
        ...{ 'late, p50 s': p50, 'late, p99 s': p99, 'latest, s': latest },
      },
      goal: 'each published exactly once, none early, the latest within 5 s',
      met: late.length === count && records === count && early === 0 && latest <= 5,
    }
  } finally {
    await house.close()
  }
}

export const scheduled: Bench = {
  name: 'schedule',
  about: 'a thousand scheduled publications on three instances with wrong clocks that are killed at random',
  run,
}
