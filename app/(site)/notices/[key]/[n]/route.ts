import { noticePage } from '@/components/article/page/notice-page'
import { database } from '@/db/connect'
import { publicNotice } from '@/db/queries/notices/public-notice'
import { noticeTag } from '@/newsroom/article/tags'
import { page } from '../../../answer'
import { askedOf } from '../../../asked'
import { notFound } from '../../../not-found-answer'
import { surroundings } from '../../../surroundings'

type Params = { params: Promise<{ key: string; n: string }> }

/** One spelling a number, as links of ours write it. */
const numberOf = (text: string): number => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : 0)

/** The permanent address of one approved version of a notice: its words, its days and the proof of them. */
export const GET = async (request: Request, { params }: Params): Promise<Response> => {
  const { key, n: number } = await params
  const n = numberOf(number)
  const asked = askedOf(request)
  const around = await surroundings()
  const notice = n === 0 || asked === null || asked.turn !== null ? null : await publicNotice(database(), key, n)
  if (notice === null) return notFound(request, around)
  const language = asked?.language ?? around.chrome.language
  return page(request, await noticePage({ notice, language, surroundings: around }), { tags: [noticeTag(key)] })
}
