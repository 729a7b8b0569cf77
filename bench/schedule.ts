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
import { openPressroom, type Pressroom } from './pressroom'
import { quantile } from './quantile'

const PIECES = 1_000
const INSTANCES = 3
const MINUTES = 3
const AT_ONCE = 8
const ZONE = 'Asia/Taipei'

const slugOf = (n: number) => `due-${String(n).padStart(4, '0')}`

/** Approved and scheduled by the commands of the desk, spread over the coming minutes. */
const schedule = async (pressroom: Pressroom, n: number, from: Date): Promise<void> => {
  const piece = await pressroom.approvedPiece(slugOf(n))
  const [row] = await pressroom.db.select().from(edition).where(eq(edition.id, piece.editionId))
  const context = {
    ...{ db: pressroom.db, actor: await pressroom.actor('chief'), now: () => new Date(), newId: randomUUID },
    ...{ freshSignIn: true, render: renderFragment, rendererVersion: RENDERER_VERSION },
  }
  const publishAt = wallTimeOf(new Date(from.getTime() + (n % MINUTES) * 60_000), ZONE)
  const ids = { storyId: piece.storyId, editionId: piece.editionId }
  const made = await makeMove(context, { ...ids, move: 'schedule', hash: row?.headHash ?? '', publishAt })
  if (!made.ok) throw new Error(`Not scheduled: ${JSON.stringify(made.refusal)}`)
}

const scheduleAll = async (pressroom: Pressroom, from: Date): Promise<void> => {
  const waiting = Array.from({ length: PIECES }, (_, n) => n)
  const work = async (): Promise<void> => {
    for (let n = waiting.shift(); n !== undefined; n = waiting.shift()) await schedule(pressroom, n, from)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}

/** Kills an instance now and then and opens another in its place, until told to stop. */
const mayhem = async (house: BenchHouse, instances: BenchNewsroom[], isOver: () => boolean): Promise<number> => {
  let kills = 0
  while (!isOver()) {
    await pause(3_000 + Math.random() * 5_000)
    const at = Math.floor(Math.random() * instances.length)
    instances[at]?.kill()
    kills += 1
    const opened = await house.openNewsroom()
    instances[at] = opened
  }
  return kills
}

/** When each piece was first seen to be out, by the database's clock, from outside any instance. */
const watch = async (pressroom: Pressroom, until: () => boolean): Promise<readonly number[]> => {
  const lateness = new Map<string, number>()
  while (!until()) {
    const { rows } = await pressroom.db.execute<{ id: string; late: string }>(
      sql`select id, extract(epoch from clock_timestamp() - publish_at) as late from edition
        where state = 'published' and publish_at is not null and headline like 'due-%'`,
    )
    for (const { id, late } of rows) if (!lateness.has(id)) lateness.set(id, Number(late))
    if (lateness.size === PIECES) break
    await pause(100)
  }
  return [...lateness.values()]
}

const run = async (): Promise<Findings> => {
  const house = await openHouse()
  try {
    await house.openNewsroom().then((first) => first.kill())
    const pressroom = await openPressroom(house.databaseUrl)
    // Whole minutes, as schedules are; far enough off that all are scheduled before the first is due.
    const from = new Date(Math.ceil((Date.now() + 240_000) / 60_000) * 60_000)
    await scheduleAll(pressroom, from)
    const instances: BenchNewsroom[] = []
    for (let n = 0; n < INSTANCES; n += 1) instances.push(await house.openNewsroom())
    await pause(Math.max(0, from.getTime() - Date.now() - 2_000))
    const end = from.getTime() + (MINUTES + 2) * 60_000
    let over = false
    const kills = mayhem(house, instances, () => over || Date.now() > end)
    const late = (await watch(pressroom, () => Date.now() > end)).toSorted((a, b) => a - b)
    over = true
    const killed = await kills
    const records = await pressroom.db.$count(publication, like(publication.headline, 'due-%'))
    await pressroom.close()
    const [p50, p99, latest] = [quantile(late, 0.5), quantile(late, 0.99), late.at(-1) ?? Number.NaN]
    const early = late.filter((seconds) => seconds < 0).length
    return {
      figures: {
        ...{ pieces: PIECES, instances: INSTANCES, 'instances killed': killed, published: late.length },
        ...{ 'publications on record': records, early },
        ...{ 'late, p50 s': p50, 'late, p99 s': p99, 'latest, s': latest },
      },
      goal: 'each published exactly once, none early, the latest within 5 s',
      met: late.length === PIECES && records === PIECES && early === 0 && latest <= 5,
    }
  } finally {
    await house.close()
  }
}

export const scheduled: Bench = {
  name: 'schedule',
  about: 'a thousand scheduled publications on three instances that are killed at random',
  run,
}
