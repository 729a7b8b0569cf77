import { renderCard } from '@/components/article/card/render-card'
import { database } from '@/db/connect'
import { atAddress } from '@/db/queries/public-article'
import { storyTag } from '@/newsroom/article/tags'
import { file, movedTo } from '../../../answer'
import { closedAnswer } from '../../../closed-answer'
import { notFound } from '../../../not-found-answer'
import { surroundings } from '../../../surroundings'

type Params = { params: Promise<{ section: string; slug: string }> }

/** The share card answers as its article does: gone when that is gone, moved when that has moved. */
export const GET = async (request: Request, { params }: Params): Promise<Response> => {
  const { section, slug } = await params
  const [around, there] = await Promise.all([surroundings(), atAddress(database(), section, slug)])
  if (there.kind === 'absent') return notFound(request, around)
  if (there.kind === 'moved') return movedTo(`${there.path}/card.svg`, [storyTag(there.storyId)])
  if (there.kind !== 'live') return closedAnswer(request, there, { around, as: 'part' })
  const { chrome, origin } = around
  const svg = await renderCard(there.article, { siteName: chrome.name, timeZone: chrome.timeZone, origin })
  return file(request, 'image/svg+xml', svg, { tags: [storyTag(there.article.storyId)] })
}
