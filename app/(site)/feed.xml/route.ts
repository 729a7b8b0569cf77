import { rssFeed } from '@/components/article/rss-feed'
import { database } from '@/db/connect'
import { newestForFeed } from '@/db/queries/feeds'
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
  const articles = await newestForFeed(database(), language)
  return file(request, 'application/rss+xml', await rssFeed(articles, language, around), { tags: [FRONT_TAG] })
}
