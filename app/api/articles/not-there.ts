import type { Closed } from '@/db/queries/public-article'
import { storyTag } from '@/newsroom/article/tags'
import { asJson } from './as-json'

export const absent = (request: Request): Response =>
  asJson(request, { error: { message: 'There is no such article.' } }, { status: 404, tags: [] })

/** Nothing of what stood there. */
export const gone = (request: Request, storyId: string, status: 410 | 451 = 410): Response => {
  const error = { message: 'This article is no longer available.' }
  return asJson(request, { error }, { status, tags: [storyTag(storyId)] })
}

/** Closed like the page: gone, or barred by law. */
export const closed = (request: Request, there: Closed): Response => {
  const isBarred = there.kind === 'takenDown' && there.takedown.response === 'legal'
  return gone(request, there.storyId, isBarred ? 451 : 410)
}
