import { versionPage } from '@/components/article/page/version-page'
import { database } from '@/db/connect'
import { atAddress } from '@/db/queries/public-article'
import { publicVersion } from '@/db/queries/public-version'
import { storyTag } from '@/newsroom/article/tags'
import { movedTo, page } from '../../../../answer'
import { closedAnswer } from '../../../../closed-answer'
import { notFound } from '../../../../not-found-answer'
import { surroundings } from '../../../../surroundings'

type Params = { params: Promise<{ section: string; slug: string; n: string }> }

/** One spelling a number, as links of ours write it. */
const numberOf = (text: string): number => (/^[1-9]\d{0,3}$/.test(text) ? Number(text) : 0)

/** An earlier version as readers had it. What closes the article closes all of them. */
export const GET = async (request: Request, { params }: Params): Promise<Response> => {
  const { section, slug, n: asked } = await params
  const n = numberOf(asked)
  const [around, there] = await Promise.all([surroundings(), atAddress(database(), section, slug)])
  if (there.kind === 'absent' || n === 0) return notFound(request, around)
  if (there.kind === 'moved') return movedTo(`${there.path}/versions/${n}`, [storyTag(there.storyId)])
  if (there.kind !== 'live') return closedAnswer(request, there, { around, as: 'part' })
  const version = await publicVersion(database(), there.article.storyId, n)
  if (!version) return notFound(request, around)
  const html = await versionPage({ ...version, path: there.article.head.path, surroundings: around })
  return page(request, html, { tags: [storyTag(there.article.storyId)] })
}
