import { listPage } from '@/components/article/page/list-page'
import { siteWords } from '@/components/article/words'
import { database } from '@/db/connect'
import { topicAt } from '@/db/queries/chrome'
import { topicTag } from '@/newsroom/article/tags'
import { page } from '../../answer'
import { listing } from '../../listing'
import { notFound } from '../../not-found-answer'
import { surroundings } from '../../surroundings'

type Params = { params: Promise<{ topic: string }> }

export const GET = async (request: Request, { params }: Params): Promise<Response> => {
  const { topic: slug } = await params
  const around = await surroundings()
  const topic = await topicAt(database(), slug)
  const ask = topic && ({ shelf: { of: 'topic', id: topic.id }, path: `/topics/${slug}`, isOpen: false } as const)
  const found = ask && (await listing(request, around, ask))
  if (!found) return notFound(request, around)
  const { language } = found
  const html = await listPage({ ...found, title: topic.names[language], kicker: siteWords(language)('topicKicker') })
  return page(request, html, { tags: [topicTag(topic.id), ...found.tags] })
}
