import { movedTo } from '@/app/(site)/answer'
import { publicOrigin } from '@/app/origin'
import { database } from '@/db/connect'
import { chromeOf } from '@/db/queries/chrome'
import { frozenForReaders } from '@/db/queries/notices/frozen-for-readers'
import { atAddress } from '@/db/queries/public-article'
import { ArticleJson } from '@/newsroom/article/article-json'
import { storyTag } from '@/newsroom/article/tags'
import { toArticleJson } from '@/newsroom/article/to-article-json'
import { asJson } from '../../as-json'
import { absent, closed } from '../../not-there'

type Params = { params: Promise<{ section: string; slug: string }> }

/** What the page of an article says, its labels and notices with it; answers as the page does where it stands no more. */
export const GET = async (request: Request, { params }: Params): Promise<Response> => {
  const { section, slug } = await params
  const there = await atAddress(database(), section, slug)
  if (there.kind === 'absent') return absent(request)
  if (there.kind === 'moved') return movedTo(`/api/articles${there.path}`, [storyTag(there.storyId)])
  if (there.kind !== 'live') return closed(request, there)
  const [{ name: siteName }, frozen] = await Promise.all([
    chromeOf(database()),
    frozenForReaders(database(), there.article.id),
  ])
  const told = toArticleJson(there.article, { origin: publicOrigin(), siteName, ...frozen })
  return asJson(request, ArticleJson.parse(told), { tags: [storyTag(there.article.storyId)] })
}
