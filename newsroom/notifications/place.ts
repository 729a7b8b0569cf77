import type { NoticeKind } from './kinds'

const REVIEW: readonly NoticeKind[] = ['filed', 'stageOpened']

/** Where a notice leads: to where something can be done about it. */
export const placeOf = (kind: NoticeKind, storyId: string): string =>
  `/desk/stories/${storyId}${REVIEW.includes(kind) ? '/review' : ''}`

/** The notice's own address: it is read by following it. */
export const noticeHref = (id: string): string => `/desk/notifications/${id}`
