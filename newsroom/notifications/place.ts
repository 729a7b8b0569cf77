import type { NoticeKind } from './kinds'

const REVIEW: readonly NoticeKind[] = ['filed', 'stageOpened']

type Notice = {
  readonly kind: NoticeKind
  readonly storyId: string | null
  readonly detail: Readonly<Record<string, string | number>>
}

/** Where a notice leads: to where something can be done about it. */
export const placeOf = ({ kind, storyId, detail: { threadId } }: Notice): string => {
  if (storyId === null) return '/desk'
  const story = `/desk/stories/${storyId}`
  if (kind === 'errorReported') return '/desk/reports'
  if (threadId !== undefined) return `${story}#talk-${threadId}`
  return REVIEW.includes(kind) ? `${story}/review` : story
}

/** The notice's own address: it is read by following it. */
export const noticeHref = (id: string): string => `/desk/notifications/${id}`
