import { log } from '@/platform/log'
import type { Postgres } from './start-postgres'

const EVERY = 1_000
const SHORTEST = 200
const LONGEST = 10_000

/** Starts the server again when it has gone away by itself, ever more patiently. Returns how to end the watch. */
export const keepAlive = (postgres: Pick<Postgres, 'alive' | 'restart'>): (() => void) => {
  let timer: NodeJS.Timeout
  let wait = SHORTEST
  let over = false

  const look = async (): Promise<void> => {
    let next = EVERY
    if (!postgres.alive()) {
      log().error('the built-in PostgreSQL is gone; starting it again')
      try {
        await postgres.restart()
        wait = SHORTEST
      } catch (error) {
        log().error({ error: String(error) }, 'the built-in PostgreSQL does not start')
        next = wait
        wait = Math.min(wait * 2, LONGEST)
      }
    }
    if (!over) timer = setTimeout(look, next).unref()
  }

  timer = setTimeout(look, EVERY).unref()
  return () => {
    over = true
    clearTimeout(timer)
  }
}
