import { articleFeed } from '@/components/article/article-feed'
import type { FeedFormat } from '@/components/article/feed-item'
import { database } from '@/db/connect'
import { lateRemovals, newestForFeed } from '@/db/queries/feeds'
import { FRONT_TAG } from '@/newsroom/article/tags'
import { file } from './answer'
import { askedOf } from './asked'
import { notFound } from './not-found-answer'
import { surroundings } from './surroundings'

const TYPES: Readonly<Record<FeedFormat, string>> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
}

/** The newest articles in the language asked for, else in the house’s own. */
export const feedAnswer = async (request: Request, as: FeedFormat): Promise<Response> => {
  const around = await surroundings()
  const asked = askedOf(request)
  if (asked === null || asked.turn !== null) return notFound(request, around)
  const language = asked.language ?? around.chrome.language
  const [articles, removals] = await Promise.all([
    newestForFeed(database(), language),
    lateRemovals(database(), language, new Date()),
  ])
  return file(request, TYPES[as], await articleFeed(as, { articles, removals }, language, around), {
    tags: [FRONT_TAG],
  })
}
