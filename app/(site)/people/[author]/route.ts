import { listPage } from '@/components/article/page/list-page'
import { siteWords } from '@/components/article/words'
import { authorTag } from '@/newsroom/article/tags'
import { page } from '../../answer'
import { listing } from '../../listing'
import { notFound } from '../../not-found-answer'
import { surroundings } from '../../surroundings'

type Params = { params: Promise<{ author: string }> }

/** Who is in print has a page, under the name in print; who works here and has not published has none. */
export const GET = async (request: Request, { params }: Params): Promise<Response> => {
  const { author: slug } = await params
  const around = await surroundings()
  const found = await listing(request, around, {
    shelf: { of: 'author', slug },
    path: `/people/${slug}`,
    isOpen: false,
  })
  const author = found?.list.articles[0]?.head.byline.find((each) => each.slug === slug)
  if (!found || !author) return notFound(request, around)
  const html = await listPage({ ...found, title: author.name, kicker: siteWords(found.language)('authorKicker') })
  return page(request, html, { tags: [authorTag(slug), ...found.tags] })
}
