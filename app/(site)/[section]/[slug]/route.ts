import { articlePage } from '@/components/article/page/article-page'
import { database } from '@/db/connect'
import { carriedNotices } from '@/db/queries/notices/carried'
import { atAddress } from '@/db/queries/public-article'
import { relatedTo } from '@/db/queries/public-lists'
import { storyTag } from '@/newsroom/article/tags'
import { movedTo, page } from '../../answer'
import { closedAnswer } from '../../closed-answer'
import { notFound } from '../../not-found-answer'
import { surroundings } from '../../surroundings'

type Params = { params: Promise<{ section: string; slug: string }> }

export const GET = async (request: Request, { params }: Params): Promise<Response> => {
  const { section, slug } = await params
  const [around, there] = await Promise.all([surroundings(), atAddress(database(), section, slug)])
  if (there.kind === 'absent') return notFound(request, around)
  if (there.kind === 'moved') return movedTo(there.path, [storyTag(there.storyId)])
  if (there.kind !== 'live') return closedAnswer(request, there, { around, as: 'page' })
  const { article } = there
  const [related, notices] = await Promise.all([relatedTo(database(), article), carriedNotices(database(), article.id)])
  const html = await articlePage({ article, surroundings: around, related, notices, now: new Date() })
  const shown = [...[article, ...related].map(({ storyId }) => storyId), ...around.chrome.policyStories]
  return page(request, html, { tags: shown.map(storyTag) })
}
