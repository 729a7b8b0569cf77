import type { ThreadKind } from './thread'

export type Remark = {
  readonly id: string
  /** An outside reviewer under the name of their link; null where even that is gone. */
  readonly author: string | null
  readonly isGuest: boolean
  readonly at: Date
  /** Null: taken back. */
  readonly text: string | null
  /** The person who looks may take it back. */
  readonly mayRetract: boolean
}

/** One conversation as the person who looks sees it. */
export type TalkLine = {
  readonly id: string
  readonly kind: ThreadKind
  /** `record`: said in a move before such words opened threads; it can be read, and not answered. */
  readonly source: 'thread' | 'record'
  /** Number of the edition it was about. */
  readonly n: number
  readonly blocking: boolean
  readonly isOpen: boolean
  readonly openedAt: Date
  readonly lastAt: Date
  readonly resolved: { readonly at: Date; readonly by: string | null } | null
  readonly mayResolve: boolean
  /** Oldest first. */
  readonly remarks: readonly Remark[]
}

export type TalkPage = { readonly lines: readonly TalkLine[]; readonly next: string | null }

/** The talk on a story as a screen opens on it. */
export type Conversation = TalkPage & {
  /** How many wait for somebody, on all pages. */
  readonly open: number
  readonly mayBlock: boolean
}
