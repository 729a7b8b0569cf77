import type { MakeMove } from '@/commands/make-move'
import type { PerLocale } from '@/newsroom/language/locales'

export type ReviewKey = 'first' | 'second' | 'final'

/** What the three reviewers of a sample piece wrote, in the language of the piece. */
export const OPINIONS: Readonly<Record<ReviewKey, PerLocale>> = {
  first: {
    en: 'Read from the first line to the last against the notes and pictures the author sent. Dates and distances hold.',
    'zh-Hant':
      '通讀全文，並與作者提供的筆記、照片逐項核對，日期與里程相符；作者身分已電話確認，未見與其他來源矛盾之處。',
    'zh-Hans':
      '通读全文，并与作者提供的笔记、照片逐项核对，日期与里程相符；作者身份已电话确认，未见与其他来源矛盾之处。',
  },
  second: {
    en: 'Agree with the first review. The author speaks of what they saw themselves and claims nothing beyond it.',
    'zh-Hant': '同意初審意見。作者只寫親眼所見，沒有推論到一般情形；標題平實，與內文相符，圖片授權已存檔備查。',
    'zh-Hans': '同意初审意见。作者只写亲眼所见，没有推论到一般情形；标题平实，与内文相符，图片授权已存档备查。',
  },
  final: {
    en: 'Fit to print as it stands. The label for independent creators and the notice below the piece are in place.',
    'zh-Hant': '可以刊發。第三方自媒體的來源標示與文末聲明俱備，內容不涉及具名第三人，無須另行徵詢當事人意見。',
    'zh-Hans': '可以刊发。第三方自媒体的来源标示与文末声明俱备，内容不涉及具名第三人，无须另行征询当事人意见。',
  },
}

export const CHECKED: MakeMove['checks'] = { accuracy: 'ok', sources: 'ok', plausibility: 'ok' }
