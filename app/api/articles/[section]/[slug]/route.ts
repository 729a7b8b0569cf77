import { file, movedTo } from '@/app/(site)/answer'
import { publicOrigin } from '@/app/origin'
import { database } from '@/db/connect'
import { chromeOf } from '@/db/queries/chrome'
import { frozenForReaders } from '@/db/queries/notices/frozen-for-readers'
import { atAddress, type Closed } from '@/db/queries/public-article'
import { ArticleJson } from '@/newsroom/article/article-json'
import { storyTag } from '@/newsroom/article/tags'
import { toArticleJson } from '@/newsroom/article/to-article-json'

type Params = { params: Promise<{ section: string; slug: string }> }

const TYPE = 'application/json'

const json = (body: unknown): string => `${JSON.stringify(body, null, 2)}\n`

const statusOf = (there: Closed): 410 | 451 =>
  there.kind === 'takenDown' && there.takedown.response === 'legal' ? 451 : 410

/** What the page of an article says, its labels and notices with it; answers as the page does where it stands no more. */
export const GET = async (request: Request, { params }: Params): Promise<Response> => {
  const { section, slug } = await params
  const there = await atAddress(database(), section, slug)
  if (there.kind === 'absent')
    return file(request, TYPE, json({ error: { message: 'There is no such article.' } }), { status: 404, tags: [] })
  const tags = [storyTag(there.kind === 'live' ? there.article.storyId : there.storyId)]
  if (there.kind === 'moved') return movedTo(`/api/articles${there.path}`, tags)
  if (there.kind !== 'live') {
    const error = { message: 'This article is no longer available.' }
    return file(request, TYPE, json({ error }), { status: statusOf(there), tags })
  }
  const [{ name: siteName }, frozen] = await Promise.all([
    chromeOf(database()),
    frozenForReaders(database(), there.article.id),
  ])
  const told = toArticleJson(there.article, { origin: publicOrigin(), siteName, ...frozen })
  return file(request, TYPE, json(ArticleJson.parse(told)), { tags })
}
