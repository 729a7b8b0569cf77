/** The newest revision the server told us of. `P` is the package; tests use something smaller. */
export type Head<P> = {
  readonly seq: number
  readonly package: P
  /** Who wrote it, where that is somebody else. */
  readonly by?: string | null
}

/** One request. A retry is the same request again: same number, same tag, same text. */
export type Flight<P> = {
  readonly n: number
  /** Goes out as `If-Match`. */
  readonly seq: number
  /** The local generation whose text it carries. */
  readonly generation: number
  readonly package: P
  readonly kind: 'autosave' | 'merge'
  /** False once it failed without an answer: it may or may not have arrived, so it is asked again as it was. */
  readonly inAir: boolean
}

export type Trouble<P, C> =
  | { readonly kind: 'offline'; readonly tries: number }
  | { readonly kind: 'signedOut'; readonly tries: number }
  /** The server refused this text; the next change is tried again. */
  | { readonly kind: 'invalid'; readonly path: string; readonly code: string; readonly generation: number }
  /** The same place was changed here and there. Saving waits for the writer. */
  | { readonly kind: 'conflict'; readonly head: Head<P>; readonly clashes: readonly C[] }
  /** The piece is no longer ours to write: moved on, or a right taken away. */
  | { readonly kind: 'closed'; readonly because: string }

export type Saving<P, C> = {
  /** What was acknowledged last: the base of every merge. */
  readonly base: Head<P>
  readonly mine: P
  /** Counts local changes. */
  readonly generation: number
  /** The newest generation the server has. */
  readonly acknowledged: number
  readonly savedAt: number | null
  readonly sent: number
  readonly flight: Flight<P> | null
  readonly trouble: Trouble<P, C> | null
  /** Since when an input method has been composing, in milliseconds; the text in `mine` is from before. */
  readonly composingSince: number | null
  /** A head that arrived during a composition and waits for its end to be merged. */
  readonly ahead: Head<P> | null
}

export type Phase = 'clean' | 'dirty' | 'saving' | 'saved' | 'conflict' | 'offline' | 'signedOut' | 'invalid' | 'closed'

export const opened = <P, C>(head: Head<P>): Saving<P, C> => ({
  base: head,
  mine: head.package,
  generation: 0,
  acknowledged: 0,
  savedAt: null,
  sent: 0,
  flight: null,
  trouble: null,
  composingSince: null,
  ahead: null,
})

export const isDirty = (state: Saving<unknown, unknown>): boolean => state.generation > state.acknowledged

/** The state in one word. `saved` means that the server has this very generation. */
export const phaseOf = (state: Saving<unknown, unknown>): Phase => {
  if (state.trouble !== null) return state.trouble.kind
  if (state.flight !== null) return 'saving'
  if (isDirty(state)) return 'dirty'
  return state.savedAt === null ? 'clean' : 'saved'
}
