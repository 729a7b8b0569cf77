import { correctionsFeed } from '@/components/article/corrections-feed'
import { database } from '@/db/connect'
import { publicCorrections } from '@/db/queries/corrections/public-corrections'
import { CORRECTIONS_TAG } from '@/newsroom/article/tags'
import { file } from '../../answer'
import { askedOf } from '../../asked'
import { notFound } from '../../not-found-answer'
import { surroundings } from '../../surroundings'

const MOST_FED = 50
const ALL = { kind: null, sectionId: null, span: null } as const

export const dynamic = 'force-dynamic'

export const GET = async (request: Request): Promise<Response> => {
  const around = await surroundings()
  const asked = askedOf(request)
  if (asked === null || asked.turn !== null) return notFound(request, around)
  const language = asked.language ?? around.chrome.language
  const { items } = await publicCorrections(database(), { ...ALL, language, turn: null, size: MOST_FED })
  const xml = await correctionsFeed(items, language, around)
  return file(request, 'application/rss+xml', xml, { tags: [CORRECTIONS_TAG] })
}
