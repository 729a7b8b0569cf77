import type { PublicationHead } from './head'

/** When readers were last told of a change. Moved by no rebuild, no reissue of a notice, no letter put right. */
export const updatedAtOf = ({
  head,
  fromAt,
}: {
  readonly head: Pick<PublicationHead, 'updatedAt'>
  readonly fromAt: Date
}): Date => (head.updatedAt === undefined ? fromAt : new Date(head.updatedAt))
