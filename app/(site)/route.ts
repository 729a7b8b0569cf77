import { frontPage } from '@/components/article/page/front-page'
import { database } from '@/db/connect'
import { seriousChanges } from '@/db/queries/corrections/serious-changes'
import { FRONT_TAG, storyTag } from '@/newsroom/article/tags'
import { page } from './answer'
import { listing } from './listing'
import { notFound } from './not-found-answer'
import { surroundings } from './surroundings'

export const dynamic = 'force-dynamic'

export const GET = async (request: Request): Promise<Response> => {
  const around = await surroundings()
  const found = await listing(request, around, { shelf: { of: 'front' }, path: '/', isOpen: true })
  if (found === null) return notFound(request, around)
  const now = new Date()
  const corrected = await seriousChanges(database(), found.language, now)
  const html = await frontPage({ ...found, corrected, now })
  return page(request, html, { tags: [FRONT_TAG, ...found.tags, ...around.chrome.policyStories.map(storyTag)] })
}
