import { frontPage } from '@/components/article/page/front-page'
import { FRONT_TAG } from '@/newsroom/article/tags'
import { page } from './answer'
import { listing } from './listing'
import { notFound } from './not-found-answer'
import { surroundings } from './surroundings'

export const dynamic = 'force-dynamic'

export const GET = async (request: Request): Promise<Response> => {
  const around = await surroundings()
  const found = await listing(request, around, { shelf: { of: 'front' }, path: '/', isOpen: true })
  if (found === null) return notFound(request, around)
  const html = await frontPage({ ...found, now: new Date() })
  return page(request, html, { tags: [FRONT_TAG, ...found.tags] })
}
