import type { Driver } from './driver'

const PATIENCE = 10_000

/** Whether the server has everything that was typed: at once, or as soon as it answers, or not within ten seconds. */
export const allSaved = <C>({ state, due, isSettled, listeners, clock }: Driver<C>): Promise<boolean> => {
  due()
  if (isSettled() || state().trouble !== null) return Promise.resolve(isSettled())
  return new Promise((resolve) => {
    const end = () => {
      clock.stop('patience')
      listeners.delete(look)
      resolve(isSettled())
    }
    const look = () => {
      if (isSettled() || state().trouble !== null) end()
      else if (state().flight === null) due()
    }
    listeners.add(look)
    clock.restart('patience', PATIENCE, end)
  })
}
