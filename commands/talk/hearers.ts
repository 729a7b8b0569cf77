import { around } from '@/db/queries/notifications/around'
import { holdersOn } from '@/db/queries/notifications/holders'
import type { NoticeKind } from '@/newsroom/notifications/kinds'
import { nearest } from '@/newsroom/notifications/nearest'
import type { OpenedByHand } from '@/newsroom/talk/thread'
import type { Talk } from './talk'

/** Somebody beside those called who should hear of a remark, and as what. */
export type Hearers = { readonly kind: NoticeKind; readonly to: readonly string[] }

export const NOBODY: Hearers = { kind: 'replied', to: [] }

type HearersOf = (talk: Talk, editionId: string) => Promise<Hearers>

/** Who should know that a conversation began: of a comment all with a share in the piece, of a note its editors. */
export const HEARERS: Readonly<Record<OpenedByHand, HearersOf>> = {
  comment: async ({ tx, story }, editionId) => {
    const { reviewers, watchers } = await around(tx, { id: editionId, storyId: story.id })
    const writers = [story.startedBy, story.assigneeId].filter((id) => id !== null)
    return { kind: 'commented', to: [...writers, ...reviewers, ...watchers] }
  },
  note: async ({ tx, story }) => {
    const editors = nearest(await holdersOn(tx, story.deskId), 'editor', story.deskId)
    return { kind: 'noteToDesk', to: editors.map(({ id }) => id) }
  },
}
