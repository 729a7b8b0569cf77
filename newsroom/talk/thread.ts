/** What a conversation began with: a remark, somebody's opinion in a review, a piece sent back, a note to the desk. */
export const THREAD_KINDS = ['comment', 'opinion', 'send_back', 'note'] as const
export type ThreadKind = (typeof THREAD_KINDS)[number]

/** Those a person opens by hand; the others come of a move. */
export const OPENED_BY_HAND = ['comment', 'note'] as const satisfies readonly ThreadKind[]
export type OpenedByHand = (typeof OPENED_BY_HAND)[number]

/** A thread ends somewhere: the next remark opens another one. */
export const MOST_IN_THREAD = 200

export type ThreadState = {
  readonly kind: ThreadKind
  readonly blocking: boolean
  readonly resolvedAt: Date | null
}

/** Does it wait for somebody? An opinion was given and stands; it is answered, not resolved. */
export const isOpen = ({ kind, resolvedAt }: Omit<ThreadState, 'blocking'>): boolean =>
  kind !== 'opinion' && resolvedAt === null

/** Does it stand in the way of an approval, where the house lets threads do that? */
export const stopsApproval = (thread: ThreadState): boolean => thread.blocking && isOpen(thread)

/** Its first remark was said in a move, so it stays whatever its author thinks of it later. */
export const isOfRecord = (kind: ThreadKind): boolean => kind === 'opinion' || kind === 'send_back'
