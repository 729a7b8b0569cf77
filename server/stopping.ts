import type { Server } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { Logger } from '@/platform/log'
import { say } from './terminal'

type Undo = () => unknown

/** For load balancers to see `/readyz` before the door closes; a person at the terminal does not wait for that. */
const GRACE: Readonly<Record<string, number>> = { SIGTERM: 1_000, SIGINT: 0 }
const DRAIN = 10_000
const TOO_LONG = 15_000

const closeDoor = async ({ http, letGo }: Serving): Promise<void> => {
  const closed = new Promise<void>((settle) => http.close(() => settle()))
  letGo()
  http.closeIdleConnections()
  const slow = setTimeout(() => http.closeAllConnections(), DRAIN).unref()
  await closed
  clearTimeout(slow)
}

type Serving = {
  readonly http: Server
  /** Ends connections that the server itself does not know of. */
  readonly letGo: Undo
}

export type Stopping = {
  /** To be told at once when stopping begins. */
  readonly firstly: (...undo: Undo[]) => void
  /** To be undone after the door is closed; the latest first. */
  readonly lastly: (...undo: Undo[]) => void
  readonly serving: (http: Server, letGo: Undo) => void
  /** Undoes what was done when the start itself failed. */
  readonly giveUp: () => Promise<void>
}

/** Stops in order on Ctrl-C and SIGTERM, and at once when asked twice. Nothing depends on a clean stop. */
export const stopping = (log: Logger): Stopping => {
  const first: Undo[] = []
  const last: Undo[] = []
  let door: Serving | null = null
  let asked = false

  const undoAll = async (): Promise<void> => {
    for (const undo of last.reverse()) {
      try {
        await undo()
      } catch (error) {
        log.error({ err: error }, 'a part did not stop cleanly')
      }
    }
  }

  const stop = async (signal: NodeJS.Signals, code = 0): Promise<void> => {
    if (asked) process.exit(1)
    asked = true
    setTimeout(() => process.exit(1), TOO_LONG).unref()
    say('\nStopping …')
    for (const undo of first) await undo()
    await pause(door ? GRACE[signal] : 0)
    if (door) await closeDoor(door)
    await undoAll()
    log.info({ signal }, 'stopped')
    process.exit(code)
  }

  process.on('SIGINT', () => stop('SIGINT'))
  process.on('SIGTERM', () => stop('SIGTERM'))
  process.on('unhandledRejection', (reason) => log.error({ err: reason }, 'a promise failed and nobody looked'))
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'a fault of our own; stopping')
    void stop('SIGINT', 1)
  })
  return {
    firstly: (...undo) => first.push(...undo),
    lastly: (...undo) => last.push(...undo),
    serving: (http, letGo) => {
      door = { http, letGo }
    },
    giveUp: undoAll,
  }
}
