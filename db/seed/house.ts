import type { PerLocale } from '@/newsroom/language/locales'

const names = (en: string, hant: string, hans: string): PerLocale => ({ en, 'zh-Hant': hant, 'zh-Hans': hans })

/** The sample newsroom: a small house on a harbour, in three languages. */
export const HOUSE = {
  name: 'The Harbour Post',
  language: 'en',
  timeZone: 'Asia/Taipei',
  footer: names(
    'The Harbour Post is the sample newsroom of Stet. Questions about rights: rights@example.com.',
    '《港灣郵報》是 Stet 的示範編輯部。權利事宜請聯絡 rights@example.com。',
    '《港湾邮报》是 Stet 的示范编辑部。权利事宜请联系 rights@example.com。',
  ),
} as const

export const DESKS = [
  { key: 'news', name: 'News 新聞組' },
  { key: 'opinion', name: 'Opinion 評論組' },
] as const

export const SECTIONS = [
  { slug: 'news', desk: 'news', names: names('News', '新聞', '新闻') },
  { slug: 'culture', desk: 'news', names: names('Culture', '文化', '文化') },
  { slug: 'business', desk: 'news', names: names('Business', '商業', '商业') },
  { slug: 'opinion', desk: 'opinion', names: names('Opinion', '評論', '评论') },
] as const

export const TOPICS = [
  { slug: 'city', names: names('The city', '城市', '城市') },
  { slug: 'technology', names: names('Technology', '科技', '科技') },
  { slug: 'books', names: names('Books', '書', '书') },
  { slug: 'climate', names: names('Climate and sea', '氣候與海', '气候与海') },
] as const
