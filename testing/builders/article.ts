import type { Article, ArticleImage } from '@/newsroom/article/article'
import type { Chrome } from '@/newsroom/article/chrome'
import type { PublicArticle } from '@/newsroom/article/public-article'
import { publicationHead } from '@/newsroom/article/publication-head'
import type { Copy, CopyMark, CopyNode } from '@/newsroom/copy/copy'
import type { Notice } from '@/newsroom/disclaimers/notice'
import type { Locale } from '@/newsroom/language/locales'
import { ORIGINAL } from '@/newsroom/story/source'
import { CITY, NEWS } from './newsroom'

export const PICTURE = 'e0000000-0000-4000-8000-000000000001'

const sizes = [
  [480, 320],
  [960, 640],
  [1600, 1067],
] as const

export const image: ArticleImage = {
  width: 1600,
  height: 1067,
  renditions: (['avif', 'webp', 'jpeg'] as const).flatMap((format) =>
    sizes.map(([width, height]) => ({ format, width, height, path: `ab/${width}.${format}`, bytes: 1 })),
  ),
}

export const text = (words: string, ...marks: readonly CopyMark[]): CopyNode => ({ type: 'text', text: words, marks })

export const paragraph = (...content: readonly CopyNode[]): CopyNode => ({ type: 'paragraph', content })

const cell = (type: string, words: string): CopyNode => ({ type, content: [paragraph(text(words))] })

export const doc = (...content: readonly CopyNode[]): Copy => ({ type: 'doc', content })

const item = (words: string): CopyNode => ({ type: 'listItem', content: [paragraph(text(words))] })

/** One of every node. */
export const everyNode: Copy = doc(
  { type: 'heading', attrs: { level: 2 }, content: [text('Hours')] },
  paragraph(text('Open until '), text('ten', { type: 'bold' }), { type: 'hardBreak' }, text('on Fridays.')),
  { type: 'bulletList', content: [item('One')] },
  { type: 'orderedList', attrs: { start: 3, type: 'a' }, content: [item('Two')] },
  { type: 'blockquote', content: [paragraph(text('We asked.'))] },
  {
    type: 'pullquote',
    content: [
      { type: 'quotation', content: [text('Light!')] },
      { type: 'attribution', content: [text('A reader')] },
    ],
  },
  {
    type: 'image',
    attrs: { mediaId: PICTURE, alt: 'A lamp', decorative: false, credit: 'Lin Wei' },
    content: [{ type: 'figcaption', content: [text('The lamp.')] }],
  },
  {
    type: 'table',
    content: [
      { type: 'tableRow', content: [cell('tableHeader', 'Day'), cell('tableHeader', 'Until')] },
      { type: 'tableRow', content: [cell('tableHeader', 'Friday'), cell('tableCell', '22.00')] },
    ],
  },
  { type: 'horizontalRule' },
)

export const notice = (more: Partial<Notice> = {}): Notice => ({
  templateId: 'f0000000-0000-4000-8000-000000000001',
  key: 'third-party',
  kind: 'third_party',
  versionId: 'f0000000-0000-4000-8000-000000000002',
  n: 1,
  locale: 'en',
  placement: 'bottom',
  text: 'The author answers for this piece.',
  because: { ruleId: 'f0000000-0000-4000-8000-000000000003', facts: [] },
  ...more,
})

/** An article that lacks nothing. */
export const article = (more: Partial<Article> = {}): Article => ({
  storyId: '50000000-0000-4000-8000-000000000001',
  editionN: 1,
  language: 'en',
  timeZone: 'Asia/Taipei',
  siteName: 'The Harbour Post',
  path: '/news/library-tries-late-opening',
  headline: 'Library tries late opening',
  kicker: 'City',
  standfirst: 'Two evenings a week until ten.',
  summary: 'Two evenings a week until ten.',
  byline: [{ name: 'Lin Wei 林薇', slug: 'lin-wei' }],
  section: { id: NEWS, slug: 'news', name: 'News' },
  topics: [{ id: CITY, slug: 'city', name: 'The city' }],
  source: ORIGINAL,
  label: null,
  leadImage: { ...image, alt: 'Shelves at night', caption: 'The reading room.', credit: 'Lin Wei' },
  copy: everyNode,
  images: { [PICTURE]: image },
  notices: [notice()],
  publishedAt: new Date('2024-12-17T02:05:00Z'),
  updatedAt: new Date('2024-12-17T02:05:00Z'),
  words: 20,
  ...more,
})

/** The same as readers find it. */
export const publicArticle = (from: Article, fragment: string): PublicArticle => ({
  id: '60000000-0000-4000-8000-000000000001',
  storyId: from.storyId,
  language: from.language,
  headline: from.headline,
  standfirst: from.standfirst,
  summary: from.summary,
  sourceType: from.source.type,
  fragment,
  head: publicationHead(from),
  hash: '0'.repeat(64),
  firstPublishedAt: from.publishedAt,
  fromAt: from.updatedAt,
  editionN: from.editionN,
})

const names = (en: string, hant: string, hans: string) => ({ en, 'zh-Hant': hant, 'zh-Hans': hans })

export const chrome: Chrome = {
  name: 'The Harbour Post',
  language: 'en',
  timeZone: 'Asia/Taipei',
  footer: names('Rights: rights@example.com', '權利事宜：rights@example.com', '权利事宜：rights@example.com'),
  sections: [
    { id: NEWS, slug: 'news', names: names('News', '新聞', '新闻') },
    { id: 'c0000000-0000-4000-8000-000000000002', slug: 'culture', names: names('Culture', '文化', '文化') },
  ],
}

const SENTENCES: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    'The harbour office counted the boats again on Tuesday and found that eleven more had come in than the winter plan allows for.',
    'Nobody on the quay seemed surprised; the weather had turned, and the outer islands had sent everything that floats.',
    'A clerk who has kept the ledger since she was nineteen said the figure would rise before the week was out.',
    'What the city now has to decide is whether the old timber pier can carry a second row of moorings through March.',
    'Engineers from the technical college will test six of its forty piles, which were last looked at in the year of the flood.',
  ],
  'zh-Hant': [
    '港務處週二再次清點船隻，發現進港數量比冬季計畫所允許的多出十一艘。',
    '碼頭上沒有人感到意外：天氣轉了，外島把能浮的都送了進來。',
    '一名從十九歲起就管理登記簿的職員說，這個數字週末前還會再往上走。',
    '市府現在要決定的，是舊木棧橋能否在三月前再承受一排泊位。',
    '工業學校的技師將檢測四十根橋樁中的六根，上一次檢查是在淹水那一年。',
  ],
  'zh-Hans': [
    '港务处周二再次清点船只，发现进港数量比冬季计划所允许的多出十一艘。',
    '码头上没有人感到意外：天气转了，外岛把能浮的都送了进来。',
    '一名从十九岁起就管理登记簿的职员说，这个数字周末前还会再往上走。',
    '市府现在要决定的，是旧木栈桥能否在三月前再承受一排泊位。',
    '工业学校的技师将检测四十根桥桩中的六根，上一次检查是在淹水那一年。',
  ],
}

/** Copy of about a thousand words; every sentence carries a number of its own, so that it does not compress away. */
export const longCopy = (language: Locale): Copy => {
  const sentences = SENTENCES[language]
  const wanted = language === 'en' ? 50 : 40
  const told = Array.from({ length: wanted }, (_, index) => `${sentences[index % sentences.length]}（${index * 7919}）`)
  const paragraphs = Array.from({ length: wanted / 5 }, (_, index) => told.slice(index * 5, index * 5 + 5))
  return doc(...paragraphs.map((part) => paragraph(text(part.join(language === 'en' ? ' ' : '')))))
}
