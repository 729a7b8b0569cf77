import { createHash } from 'node:crypto'
import { type RateLimiterAbstract, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'

/** What the counters need of a pool. */
export type Counters = { query: (query: { text: string; values?: unknown[] }) => Promise<unknown> }

/** Who is trying: an account (known or not, it makes no difference), from an address, perhaps on a device it knows. */
export type Attempt = { readonly email: string; readonly address: string; readonly deviceId: string | null }

const FREE_TRIES = 10
const FIRST_WAIT = 15
const LONGEST_WAIT = 15 * 60

/** A name for an account that is not its mail address. */
export const accountKey = (email: string): string => createHash('sha256').update(email).digest('hex').slice(0, 32)

/** A whole IPv6 /64 belongs to one household; counting single addresses of it would count nothing. */
const network = (address: string): string =>
  address.includes(':') && !address.includes('.') ? address.split(':').slice(0, 4).join(':') : address

const counter = (storeClient: Counters, keyPrefix: string, points: number, duration: number) =>
  new RateLimiterPostgres({
    storeClient,
    storeType: 'pool',
    tableName: 'throttle',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix,
    points,
    duration,
  })

/** Takes one point; false when none is left. */
const take = async (limiter: RateLimiterAbstract, key: string, seconds?: number): Promise<boolean> => {
  try {
    await limiter.consume(key, 1, seconds === undefined ? {} : { customDuration: seconds })
    return true
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return false
    throw refusal
  }
}

/**
 * Failed sign-ins, counted in the database. After ten in a quarter of an hour each further try costs an account a wait
 * that doubles, up to a quarter of an hour; a hundred a day are the end. A device that has signed in before has
 * counters of its own, so nobody can lock an editor out from elsewhere.
 */
export const signInThrottle = (store: Counters) => {
  const tries = counter(store, 'tries', FREE_TRIES, 15 * 60)
  const wait = counter(store, 'wait', 1, LONGEST_WAIT)
  const day = counter(store, 'day', 100, 24 * 60 * 60)
  const address = counter(store, 'address', 60, 15 * 60)

  const keyOf = (attempt: Attempt): string => [attempt.deviceId ?? 'anywhere', accountKey(attempt.email)].join(':')

  const admitAccount = async (key: string): Promise<boolean> => {
    const waiting = await wait.get(key)
    if (waiting && waiting.msBeforeNext > 0) return false
    const { consumedPoints } = await tries.penalty(key, 1)
    const over = consumedPoints - FREE_TRIES
    const seconds = Math.min(FIRST_WAIT * 2 ** (over - 1), LONGEST_WAIT)
    if (over > 0 && !(await take(wait, key, seconds))) return false
    return take(day, key)
  }

  return {
    /** Counts the attempt before anything is checked, so that many at once cannot slip through. */
    admit: async (attempt: Attempt): Promise<boolean> =>
      (await take(address, network(attempt.address))) && (await admitAccount(keyOf(attempt))),

    /** The attempt was right after all: it and those before it are forgotten. */
    forgive: async (attempt: Attempt): Promise<void> => {
      const key = keyOf(attempt)
      await Promise.all([
        tries.delete(key),
        wait.delete(key),
        day.reward(key, 1),
        address.reward(network(attempt.address), 1),
      ])
    },
  }
}

/** Reports of readers: some an hour from one household. Whoever has more to say writes to the newsroom. */
export const reportThrottle = (store: Counters) => {
  const hour = counter(store, 'report', 6, 60 * 60)
  const day = counter(store, 'reports', 20, 24 * 60 * 60)
  return {
    admit: async (address: string): Promise<boolean> =>
      (await take(hour, network(address))) && (await take(day, network(address))),
  }
}
