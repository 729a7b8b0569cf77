import type { Surroundings } from '@/components/article/page/frame'
import { notFoundPage } from '@/components/article/page/missing-page'
import { page } from './answer'

/** The same bytes for every address at which nothing is public. */
export const notFound = async (request: Request, around: Surroundings): Promise<Response> =>
  page(request, await notFoundPage(around), { status: 404, tags: [] })
