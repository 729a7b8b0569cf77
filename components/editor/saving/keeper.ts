import type { Package } from '@/newsroom/story/package'
import { allSaved } from './all-saved'
import { AT_MOST, driver, type Outside, type Step } from './driver'
import type { Head, Saving } from './state'

const AFTER_LAST_KEY = 1_000
const TO_DEVICE = 400

export type Keeper<C> = {
  readonly state: () => Saving<Package, C>
  readonly subscribe: (listener: () => void) => () => void
  readonly change: (pkg: Package) => void
  readonly composing: (on: boolean) => void
  readonly saveNow: () => void
  readonly leave: () => void
  readonly resolve: (pkg: Package) => void
  /** Brings a draft of this device back, once all that was typed here is saved. */
  readonly recover: (base: Package, mine: Package) => void
  /** Saves what is typed and says whether the server has it all; gives up when something is in the way. */
  readonly settled: () => Promise<boolean>
}

/** Keeps one text for as long as its page is open. Holds no React, so tests drive it too. */
export const keeper = <C>(step: Step<C>, head: Head<Package>, outside: Outside): Keeper<C> => {
  const driven = driver(step, head, outside)
  const { state, tell, due, toDevice, isSettled, listeners, clock } = driven

  const recover = (base: Package, mine: Package): void => {
    if (isSettled()) tell({ type: 'recovered', base, package: mine })
    else clock.restart('recover', AFTER_LAST_KEY, () => recover(base, mine))
    toDevice()
  }

  return {
    state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    change: (pkg) => {
      tell({ type: 'changed', package: pkg })
      clock.restart('idle', AFTER_LAST_KEY, due)
      clock.startOnce('draft', TO_DEVICE, toDevice)
    },
    composing: (on) => {
      tell({ type: 'composing', since: on ? outside.now() : null })
      if (on) clock.restart('hold', 2 * AT_MOST, due)
      else clock.stop('hold')
    },
    saveNow: () => {
      outside.settle()
      due()
    },
    leave: () => {
      outside.settle()
      toDevice()
      tell({ type: 'leaving' })
    },
    resolve: (pkg) => {
      tell({ type: 'resolved', package: pkg })
      toDevice()
    },
    recover,
    settled: () => {
      outside.settle()
      return allSaved(driven)
    },
  }
}
