import type { Flight, Head } from './state'

/** What happens to a text while it is being written. Times are milliseconds; `n` is the number of the request. */
export type SavingEvent<P> =
  | { readonly type: 'changed'; readonly package: P }
  | { readonly type: 'composing'; readonly since: number | null }
  /** A timer, the writer's own Mod-S, or the network coming back. */
  | { readonly type: 'due'; readonly at: number }
  /** The page is going away; what is sent now must outlive it. */
  | { readonly type: 'leaving' }
  | { readonly type: 'acknowledged'; readonly n: number; readonly seq: number; readonly at: number }
  | { readonly type: 'behind'; readonly n: number; readonly head: Head<P> }
  | { readonly type: 'unreachable'; readonly n: number }
  | { readonly type: 'signedOut'; readonly n: number }
  | { readonly type: 'refused'; readonly n: number; readonly path: string; readonly code: string }
  | { readonly type: 'closed'; readonly n: number; readonly because: string }
  /** The writer decided a conflict. */
  | { readonly type: 'resolved'; readonly package: P }
  /** The writer brought back a draft of this device; `base` is what it was written on. */
  | { readonly type: 'recovered'; readonly base: P; readonly package: P }

export type Effect<P> =
  | { readonly type: 'send'; readonly flight: Flight<P>; readonly keepalive: boolean }
  /** The text on the screen must become this one. */
  | { readonly type: 'show'; readonly package: P }

export type Merge<P, C> = (
  base: P,
  mine: P,
  theirs: P,
) => { readonly ok: true; readonly package: P } | { readonly ok: false; readonly clashes: readonly C[] }
