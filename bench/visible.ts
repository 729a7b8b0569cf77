import { randomUUID } from 'node:crypto'
import type { Bench, Findings } from './bench'
import { type BenchNewsroom, openHouse } from './newsroom'
import { openPressroom, type Pressroom } from './pressroom'
import { quantile } from './quantile'

const PIECES = 100
const PATIENCE_MS = 10_000

/** Milliseconds until the address answers with the status on this instance, asked again without a pause. */
const until = async ({ url }: BenchNewsroom, path: string, status: number, from: number): Promise<number> => {
  while (performance.now() - from < PATIENCE_MS) {
    const answer = await fetch(url + path)
    await answer.arrayBuffer()
    if (answer.status === status) return performance.now() - from
  }
  return Number.POSITIVE_INFINITY
}

const everywhere = (
  newsrooms: readonly BenchNewsroom[],
  path: string,
  status: number,
  from: number,
): Promise<number[]> => Promise.all(newsrooms.map((newsroom) => until(newsroom, path, status, from)))

/** Publishes and kills one piece; how long until each instance showed it, and until each had forgotten it. */
const onePiece = async (pressroom: Pressroom, newsrooms: readonly BenchNewsroom[]) => {
  const piece = await pressroom.approvedPiece(`bench-${randomUUID().slice(0, 8)}`)
  // Readers may have asked before: what they were told must be forgotten too.
  await everywhere(newsrooms, piece.path, 404, performance.now())
  await pressroom.publish(piece)
  const shown = await everywhere(newsrooms, piece.path, 200, performance.now())
  await pressroom.kill(piece)
  const gone = await everywhere(newsrooms, piece.path, 410, performance.now())
  return { shown, gone }
}

const run = async (): Promise<Findings> => {
  const house = await openHouse()
  try {
    const newsrooms = [await house.openNewsroom(), await house.openNewsroom()]
    const pressroom = await openPressroom(house.databaseUrl)
    const shown: number[] = []
    const gone: number[] = []
    for (let n = 0; n < PIECES; n += 1) {
      const piece = await onePiece(pressroom, newsrooms)
      shown.push(...piece.shown)
      gone.push(...piece.gone)
    }
    await pressroom.close()
    const figures = {
      instances: newsrooms.length,
      pieces: PIECES,
      'published to visible, p50 ms': quantile(shown, 0.5),
      'published to visible, p99 ms': quantile(shown, 0.99),
      'killed to gone, p50 ms': quantile(gone, 0.5),
      'killed to gone, p99 ms': quantile(gone, 0.99),
    }
    const met = quantile(shown, 0.99) <= 1_000 && quantile(gone, 0.99) <= 1_000
    return { figures, goal: 'p99 ≤ 1 s on every instance, for publishing and for killing', met }
  } finally {
    await house.close()
  }
}

export const visible: Bench = {
  name: 'visible',
  about: 'how long until a published piece is visible, and a killed one gone, on two instances',
  run,
}
