import { copyOf } from './package'

/**
 * A text as it comes from a page that was copied: half-width marks, readings in brackets behind characters, and at its
 * end a notice, a date, the title once more and the tail of a share card.
 */
const NOTICE =
  '免責(zé)聲明:本網(wǎng)站內(nèi)容來自原創(chuàng)、合作伙伴供稿和第三方自媒體作者投稿,均僅供參考,不保證其準(zhǔn)確性,概不負(fù)任何法律責(zé)任。'

const TITLE = '港灣圖書館召開創(chuàng)新大會'

const STORY = ['12月10日,港灣圖書館召開大會,部署下一階段重點工作。', '館長指出,開放時間將延長至晚上十時。'] as const

const TAIL = ['2024-12-17', TITLE, '長按掃碼 閱讀全文'] as const

export const COPIED = {
  title: TITLE,
  notice: NOTICE,
  /** The block the notice stands in. */
  at: `para-${STORY.length + 1}`,
  copy: copyOf(...STORY, NOTICE, ...TAIL),
  lines: [...STORY, NOTICE, ...TAIL],
} as const
