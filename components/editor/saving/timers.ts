export type Timers = {
  /** Runs once after `ms`; asking again under the same name begins anew. */
  readonly restart: (name: string, ms: number, work: () => void) => void
  /** Runs once after `ms`; asking again changes nothing while it is waiting. */
  readonly startOnce: (name: string, ms: number, work: () => void) => void
  readonly stop: (name: string) => void
  readonly stopAll: () => void
}

export const timers = (): Timers => {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>()
  const stop = (name: string) => {
    clearTimeout(waiting.get(name))
    waiting.delete(name)
  }
  const start = (name: string, ms: number, work: () => void) => {
    const run = () => {
      waiting.delete(name)
      work()
    }
    waiting.set(name, setTimeout(run, ms))
  }
  return {
    restart: (name, ms, work) => {
      stop(name)
      start(name, ms, work)
    },
    startOnce: (name, ms, work) => {
      if (!waiting.has(name)) start(name, ms, work)
    },
    stop,
    stopAll: () => {
      for (const name of [...waiting.keys()]) stop(name)
    },
  }
}
