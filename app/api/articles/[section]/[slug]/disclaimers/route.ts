import { file, movedTo } from '@/app/(site)/answer'
import { publicOrigin } from '@/app/origin'
import { database } from '@/db/connect'
import { stoodAt } from '@/db/queries/notices/stood-at'
import { atAddress, type Closed } from '@/db/queries/public-article'
import { storyTag } from '@/newsroom/article/tags'
import { askedTime } from './asked-time'
import { toldOf } from './told'

type Params = { params: Promise<{ section: string; slug: string }> }

const TYPE = 'application/json'
const FOR_NOBODY = { 'cache-control': 'no-store', 'content-security-policy': "default-src 'none'" }

const json = (body: unknown): string => `${JSON.stringify(body, null, 2)}\n`

const statusOf = (there: Closed): 410 | 451 =>
  there.kind === 'takenDown' && there.takedown.response === 'legal' ? 451 : 410

/** Nothing of what stood there: closed like the page. */
const closed = (request: Request, status: 410 | 451, storyId: string): Response =>
  file(request, TYPE, json({ error: { message: 'This article is no longer available.' } }), {
    status,
    tags: [storyTag(storyId)],
  })

/** The notices of an article as they stood at the time asked for, while the article itself stands. */
export const GET = async (request: Request, { params }: Params): Promise<Response> => {
  const { section, slug } = await params
  const there = await atAddress(database(), section, slug)
  if (there.kind === 'absent')
    return file(request, TYPE, json({ error: { message: 'There is no such article.' } }), { status: 404, tags: [] })
  if (there.kind === 'moved')
    return movedTo(`/api/articles${there.path}/disclaimers${new URL(request.url).search}`, [storyTag(there.storyId)])
  if (there.kind !== 'live') return closed(request, statusOf(there), there.storyId)
  const asked = askedTime(request, new Date())
  if (!('at' in asked)) return Response.json({ error: asked }, { status: 400, headers: FOR_NOBODY })
  const { storyId, head } = there.article
  const stood = await stoodAt(database(), storyId, asked.at)
  if (stood?.isShut) return closed(request, 410, storyId)
  const told = toldOf(stood, { origin: publicOrigin(), path: head.path, at: asked.at })
  return file(request, TYPE, json(told), { tags: [storyTag(storyId)] })
}
