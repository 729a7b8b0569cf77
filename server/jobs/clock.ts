import { randomUUID } from 'node:crypto'
import { goLive } from '@/commands/go-live'
import type { PublishContext, Renderer } from '@/commands/moves/scene'
import { noteFailedAttempt } from '@/commands/note-failed-attempt'
import { retire } from '@/commands/retire'
import type { PooledDb } from '@/db/connect'
import { type Due, databaseNow, dueToPublish, dueToRetire, MOST_DUE } from '@/db/queries/due'
import { SYSTEM, type System } from '@/newsroom/people/actor'
import type { Logger } from '@/platform/log'

const EVERY_MS = 1_000

export type Clock = { readonly stop: () => Promise<void> }

/**
 * Looks each second for pieces whose minute has come. Truth is the row: no queue and no timer is needed for it, any
 * number of instances may look, and whichever takes a piece first publishes it.
 */
export const startClock = (db: PooledDb, renderer: Renderer, log: Logger): Clock => {
  let stopped = false
  let looking: Promise<void> = Promise.resolve()

  const contextAt = (at: Date): PublishContext<System> => ({
    db,
    actor: SYSTEM,
    now: () => at,
    newId: randomUUID,
    freshSignIn: false,
    ...renderer,
  })

  /** Whether it is out by this. */
  const publish = async (due: Due, at: Date): Promise<boolean> => {
    try {
      const went = await goLive(contextAt(at), due)
      return went.ok && went.value.outcome === 'published'
    } catch (error) {
      log.error({ err: error, ...due }, 'a scheduled publication broke down')
      await noteFailedAttempt(contextAt(at), due)
      return false
    }
  }

  /** Whether there is more to do at once: as much was due as one look takes, and it did get on. */
  const look = async (): Promise<boolean> => {
    const at = await databaseNow(db)
    const due = await dueToPublish(db, at)
    let published = 0
    for (const one of due) if (!stopped && (await publish(one, at))) published += 1
    for (const one of await dueToRetire(db, at)) if (!stopped) await retire(contextAt(at), one)
    return due.length === MOST_DUE && published > 0
  }

  const tick = (): void => {
    looking = looking
      .then(async () => {
        if (!stopped && (await look())) tick()
      })
      .catch((error: unknown) => {
        log.warn({ error: String(error) }, 'the clock could not look; it looks again in a second')
      })
  }

  tick()
  const timer = setInterval(tick, EVERY_MS)
  timer.unref()
  return {
    stop: async () => {
      stopped = true
      clearInterval(timer)
      await looking
    },
  }
}
