import { versionsPage } from '@/components/article/page/versions-page'
import { database } from '@/db/connect'
import { atAddress } from '@/db/queries/public-article'
import { publicVersions } from '@/db/queries/public-versions'
import { storyTag } from '@/newsroom/article/tags'
import { movedTo, page } from '../../../answer'
import { closedAnswer } from '../../../closed-answer'
import { notFound } from '../../../not-found-answer'
import { surroundings } from '../../../surroundings'

type Params = { params: Promise<{ section: string; slug: string }> }

/** Every version readers have had of an article that stands. */
export const GET = async (request: Request, { params }: Params): Promise<Response> => {
  const { section, slug } = await params
  const [around, there] = await Promise.all([surroundings(), atAddress(database(), section, slug)])
  if (there.kind === 'absent') return notFound(request, around)
  if (there.kind === 'moved') return movedTo(`${there.path}/versions`, [storyTag(there.storyId)])
  if (there.kind !== 'live') return closedAnswer(request, there, { around, as: 'part' })
  const { article } = there
  const versions = await publicVersions(database(), article.storyId)
  const html = await versionsPage({ article, versions, surroundings: around })
  return page(request, html, { tags: [storyTag(article.storyId)] })
}
