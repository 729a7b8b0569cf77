import { movedTo } from '@/app/(site)/answer'
import { publicOrigin } from '@/app/origin'
import { database } from '@/db/connect'
import { stoodAt } from '@/db/queries/notices/stood-at'
import { atAddress } from '@/db/queries/public-article'
import { storyTag } from '@/newsroom/article/tags'
import { asJson } from '../../../as-json'
import { absent, closed, gone } from '../../../not-there'
import { askedTime } from './asked-time'
import { toldOf } from './told'

type Params = { params: Promise<{ section: string; slug: string }> }

const FOR_NOBODY = { 'cache-control': 'no-store', 'content-security-policy': "default-src 'none'" }

/** The notices of an article as they stood at the time asked for, while the article itself stands. */
export const GET = async (request: Request, { params }: Params): Promise<Response> => {
  const { section, slug } = await params
  const there = await atAddress(database(), section, slug)
  if (there.kind === 'absent') return absent(request)
  if (there.kind === 'moved')
    return movedTo(`/api/articles${there.path}/disclaimers${new URL(request.url).search}`, [storyTag(there.storyId)])
  if (there.kind !== 'live') return closed(request, there)
  const asked = askedTime(request, new Date())
  if (!('at' in asked)) return Response.json({ error: asked }, { status: 400, headers: FOR_NOBODY })
  const { storyId, head } = there.article
  const stood = await stoodAt(database(), storyId, asked.at)
  if (stood?.isShut) return gone(request, storyId)
  const told = toldOf(stood, { origin: publicOrigin(), path: head.path, at: asked.at })
  return asJson(request, told, { tags: [storyTag(storyId)] })
}
