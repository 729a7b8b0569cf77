import { rssFeed } from '@/components/article/rss-feed'
import { database } from '@/db/connect'
import { lateRemovals, newestForFeed } from '@/db/queries/feeds'
import { FRONT_TAG } from '@/newsroom/article/tags'
import { file } from '../answer'
import { askedOf } from '../asked'
import { notFound } from '../not-found-answer'
import { surroundings } from '../surroundings'

export const dynamic = 'force-dynamic'

export const GET = async (request: Request): Promise<Response> => {
  const around = await surroundings()
  const asked = askedOf(request)
  if (asked === null || asked.turn !== null) return notFound(request, around)
  const language = asked.language ?? around.chrome.language
  const [articles, removals] = await Promise.all([
    newestForFeed(database(), language),
    lateRemovals(database(), language, new Date()),
  ])
  const xml = await rssFeed({ articles, removals }, language, around)
  return file(request, 'application/rss+xml', xml, { tags: [FRONT_TAG] })
}
