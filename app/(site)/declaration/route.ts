import { declarationPage } from '@/components/article/page/declaration-page'
import { database } from '@/db/connect'
import { publicDeclarations } from '@/db/queries/house-declaration/public-declarations'
import { page } from '../answer'
import { askedOf } from '../asked'
import { notFound } from '../not-found-answer'
import { surroundings } from '../surroundings'

export const dynamic = 'force-dynamic'

/** What the house declares of machines, once somebody has confirmed it; what waits for that is not here. */
export const GET = async (request: Request): Promise<Response> => {
  const asked = askedOf(request)
  const around = await surroundings()
  if (asked === null || asked.turn !== null) return notFound(request, around)
  const language = asked.language ?? around.chrome.language
  const declared = await publicDeclarations(database(), language)
  if (declared === null) return notFound(request, around)
  // Every page has the link to it in its footer, so that what changes it purges them all.
  return page(request, await declarationPage({ declared, language, surroundings: around }), { tags: [] })
}
