import { setTimeout as pause } from 'node:timers/promises'

export type Rounds = { readonly close: () => Promise<void> }

type Walk = {
  readonly round: () => Promise<void>
  readonly everyMs: number
  readonly stumbled: (error: unknown) => void
}

/** A slow server on the other side holds nobody up: what was not settled is tried again when its lease is over. */
const GRACE_MS = 2_000

/** Walks a round every so often, never two at once, and goes on after one that stumbled. */
export const walkRounds = ({ round, everyMs, stumbled }: Walk): Rounds => {
  let open = true
  let walking: Promise<void> | null = null
  const walk = (): void => {
    walking ??= round()
      .catch(stumbled)
      .finally(() => {
        walking = null
      })
  }
  const timer = setInterval(() => open && walk(), everyMs)
  timer.unref()
  return {
    close: async () => {
      open = false
      clearInterval(timer)
      await Promise.race([walking, pause(GRACE_MS, undefined, { ref: false })])
    },
  }
}
