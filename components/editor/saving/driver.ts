import type { Package } from '@/newsroom/story/package'
import type { Effect, SavingEvent } from './events'
import { type Head, isDirty, opened, type Saving } from './state'
import type { stepWith } from './step'
import { type Timers, timers } from './timers'

export const AT_MOST = 5_000
const LONGEST_WAIT = 30_000

export type Step<C> = ReturnType<typeof stepWith<Package, C>>
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

export type Driver<C> = {
  readonly state: () => Saving<Package, C>
  readonly tell: (event: SavingEvent<Package>) => void
  readonly due: () => void
  readonly toDevice: () => void
  readonly isSettled: () => boolean
  readonly listeners: Set<() => void>
  readonly clock: Timers
}

/** Carries the protocol out: what a step asks for is done, and whatever is not saved yet has a timer running. */
export const driver = <C>(step: Step<C>, head: Head<Package>, outside: Outside): Driver<C> => {
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
  const isSettled = () => !isDirty(state) && state.flight === null

  /** A conflict and a piece that moved on wait for the writer, not for the clock. */
  const arm = (): void => {
    const { trouble } = state
    if (isSettled()) clock.stop('most')
    else if (trouble?.kind === 'offline' || trouble?.kind === 'signedOut') {
      clock.startOnce('retry', Math.min(1_000 * 2 ** (trouble.tries - 1), LONGEST_WAIT), due)
    } else if (trouble?.kind !== 'conflict' && trouble?.kind !== 'closed') clock.startOnce('most', AT_MOST, due)
  }

  const toDevice = (): void => {
    if (isDirty(state)) void outside.keepDraft(state.base, state.mine).catch(() => undefined)
  }

  return { state: () => state, tell, due, toDevice, isSettled, listeners, clock }
}
