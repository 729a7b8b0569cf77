import { listPage } from '@/components/article/page/list-page'
import { database } from '@/db/connect'
import { sectionAt } from '@/db/queries/chrome'
import { sectionTag } from '@/newsroom/article/tags'
import { page } from '../answer'
import { listing } from '../listing'
import { notFound } from '../not-found-answer'
import { surroundings } from '../surroundings'

type Params = { params: Promise<{ section: string }> }

export const GET = async (request: Request, { params }: Params): Promise<Response> => {
  const { section: slug } = await params
  const around = await surroundings()
  const section = await sectionAt(database(), slug)
  const ask = section && ({ shelf: { of: 'section', id: section.id }, path: `/${slug}`, isOpen: section.open } as const)
  const found = ask && (await listing(request, around, ask))
  if (!found) return notFound(request, around)
  const html = await listPage({ ...found, title: section.names[found.language], here: slug })
  return page(request, html, { tags: [sectionTag(section.id), ...found.tags] })
}
