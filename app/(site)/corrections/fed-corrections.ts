import { correctionsFeed } from '@/components/article/corrections-feed'
import { database } from '@/db/connect'
import { publicCorrections } from '@/db/queries/corrections/public-corrections'
import { CORRECTIONS_TAG } from '@/newsroom/article/tags'
import { file } from '../answer'
import { askedOf } from '../asked'
import { notFound } from '../not-found-answer'
import { surroundings } from '../surroundings'

const MOST_FED = 50
const ALL = { kind: null, sectionId: null, span: null } as const
const TYPES = { rss: 'application/rss+xml', json: 'application/feed+json' } as const

/** The newest corrections for whoever follows them, in either format. */
export const fedCorrections = async (request: Request, as: keyof typeof TYPES): Promise<Response> => {
  const around = await surroundings()
  const asked = askedOf(request)
  if (asked === null || asked.turn !== null) return notFound(request, around)
  const language = asked.language ?? around.chrome.language
  const { items } = await publicCorrections(database(), { ...ALL, language, turn: null, size: MOST_FED })
  const feed = await correctionsFeed(as, items, language, around)
  return file(request, TYPES[as], feed, { tags: [CORRECTIONS_TAG] })
}
