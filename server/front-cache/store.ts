import type { Answer, Ask } from './answer'
import { storableSeconds, tagsOf } from './answer'
import type { Entry } from './entry'
import { makeEntry } from './entry'
import { makeShelf } from './shelf'

export type Store = {
  /** The page for a key if it is stored and fresh. */
  readonly fresh: (key: string) => Entry | undefined
  /** The page even if its time is over: for when the database is away. */
  readonly stale: (key: string) => Entry | undefined
  /** Asks for the page, once for any number of readers waiting, and keeps it if it may be kept. */
  readonly fetch: (key: string) => Promise<Entry>
  readonly purge: (tags: readonly string[]) => void
  readonly clear: () => void
  readonly bytes: () => number
}

export type StoreOptions = {
  readonly ask: Ask
  readonly now: () => number
  readonly budget?: number
}

/** Finished pages in memory. "Not found" lives on a small shelf of its own, so random addresses evict no article. */
export const makeStore = ({ ask, now, budget = 256 * 1_024 * 1_024 }: StoreOptions): Store => {
  const pages = makeShelf(budget)
  const misses = makeShelf(8 * 1_024 * 1_024)
  const flights = new Map<string, Promise<Entry>>()
  const purges = new Map<string, number>()
  let purgeCount = 0

  const outdated = (answer: Answer, since: number): boolean =>
    answer.status === 404 ? purgeCount > since : tagsOf(answer).some((tag) => (purges.get(tag) ?? 0) > since)

  const compose = async (key: string): Promise<Entry> => {
    const since = purgeCount
    const answer = await ask(key)
    // A purge overtook the composition: what we hold may be of before it, so ask once more and keep neither.
    const late = outdated(answer, since)
    const entry = await makeEntry(key, late ? await ask(key) : answer, now())
    if (!late && !outdated(answer, since) && storableSeconds(answer) > 0) {
      const shelf = answer.status === 404 ? misses : pages
      shelf.put(entry)
    }
    return entry
  }

  const fetch = (key: string): Promise<Entry> => {
    const underWay = flights.get(key)
    if (underWay) return underWay
    const flight = compose(key).finally(() => {
      if (flights.get(key) === flight) flights.delete(key)
    })
    flights.set(key, flight)
    return flight
  }

  const stale = (key: string) => pages.get(key) ?? misses.get(key)

  const fresh = (key: string) => {
    const entry = stale(key)
    return entry && entry.expiresAt > now() ? entry : undefined
  }

  const purge = (tags: readonly string[]): void => {
    purgeCount += 1
    misses.clear()
    // Readers who come after the purge must not be handed a page whose composition began before it.
    flights.clear()
    for (const tag of tags) {
      purges.set(tag, purgeCount)
      pages.dropTag(tag)
    }
    for (const [tag, at] of purges) if (purgeCount - at > 10_000) purges.delete(tag)
  }

  const clear = (): void => {
    purgeCount += 1
    flights.clear()
    pages.clear()
    misses.clear()
  }

  return { fresh, stale, fetch, purge, clear, bytes: () => pages.bytes() + misses.bytes() }
}
