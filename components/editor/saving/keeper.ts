import type { Package } from '@/newsroom/story/package'
import type { Effect, SavingEvent } from './events'
import { type Head, isDirty, opened, type Saving } from './state'
import type { stepWith } from './step'
import { timers } from './timers'

const AFTER_LAST_KEY = 1_000
const AT_MOST = 5_000
const TO_DEVICE = 400
const LONGEST_WAIT = 30_000
const PATIENCE = 10_000

type Step<C> = ReturnType<typeof stepWith<Package, C>>
type Send = Extract<Effect<Package>, { readonly type: 'send' }>

export type Outside = {
  /** Brings in what is typed and not yet taken: an answer must be weighed against the newest text. */
  readonly settle: () => void
  readonly send: (effect: Send) => Promise<SavingEvent<Package>>
  readonly keepDraft: (base: Head<Package>, mine: Package) => Promise<unknown>
  readonly clearDraft: () => Promise<unknown>
  /** The screen must show this text now: a merge, or the writer's own decision. */
  readonly show: (pkg: Package) => void
  readonly now: () => number
}

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
  readonly stop: () => void
}

/** Drives the protocol: timers, the network, the draft on this device. Holds no React, so tests drive it too. */
export const keeper = <C>(step: Step<C>, head: Head<Package>, outside: Outside): Keeper<C> => {
  let state: Saving<Package, C> = opened(head)
  const listeners = new Set<() => void>()
  const clock = timers()

  const tell = (event: SavingEvent<Package>): void => {
    const { state: next, effects } = step(state, event)
    if (next === state && effects.length === 0) return
    state = next
    for (const effect of effects) run(effect)
    arm()
    for (const listener of listeners) listener()
  }

  const run = (effect: Effect<Package>): void => {
    if (effect.type === 'show') outside.show(effect.package)
    else void outside.send(effect).then(answered)
  }

  const answered = (event: SavingEvent<Package>): void => {
    outside.settle()
    tell(event)
    if (isDirty(state)) return
    clock.stop('draft')
    void outside.clearDraft().catch(() => undefined)
  }

  const due = (): void => tell({ type: 'due', at: outside.now() })

  /** Whatever is not saved yet has a timer running, unless it waits for the writer. */
  const arm = (): void => {
    const { trouble } = state
    if (!isDirty(state) && state.flight === null) clock.stop('most')
    else if (trouble?.kind === 'offline' || trouble?.kind === 'signedOut') {
      clock.startOnce('retry', Math.min(1_000 * 2 ** (trouble.tries - 1), LONGEST_WAIT), due)
    } else if (trouble?.kind !== 'conflict' && trouble?.kind !== 'closed') clock.startOnce('most', AT_MOST, due)
  }

  const toDevice = (): void => {
    if (isDirty(state)) void outside.keepDraft(state.base, state.mine).catch(() => undefined)
  }

  const recover = (base: Package, mine: Package): void => {
    if (isDirty(state) || state.flight !== null) clock.restart('recover', AFTER_LAST_KEY, () => recover(base, mine))
    else tell({ type: 'recovered', base, package: mine })
    toDevice()
  }

  const isSettled = () => !isDirty(state) && state.flight === null

  const settled = (): Promise<boolean> => {
    outside.settle()
    due()
    if (isSettled() || state.trouble !== null) return Promise.resolve(isSettled())
    return new Promise((resolve) => {
      const end = () => {
        clock.stop('patience')
        listeners.delete(look)
        resolve(isSettled())
      }
      const look = () => {
        if (isSettled() || state.trouble !== null) end()
        else if (state.flight === null) due()
      }
      listeners.add(look)
      clock.restart('patience', PATIENCE, end)
    })
  }

  return {
    state: () => state,
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
    settled,
    stop: () => clock.stopAll(),
  }
}
