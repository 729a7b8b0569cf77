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
  labels: [],
  label: null,
  sponsor: null,
  ai: null,
  leadImage: { ...image, alt: 'Shelves at night', caption: 'The reading room.', credit: 'Lin Wei' },
  copy: everyNode,
  images: { [PICTURE]: image },
  notices: [notice()],
  changes: [],
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
  firstPublishedAt: from.publishedAt,
  fromAt: from.updatedAt,
  editionN: from.editionN,
})

const names = (en: string, hant: string, hans: string) => ({ en, 'zh-Hant': hant, 'zh-Hans': hans })

export const chrome: Chrome = {
  name: 'The Harbour Post',
  language: 'en',
  timeZone: 'Asia/Taipei',
  policies: {},
  policyStories: [],
  isDeclaring: false,
  footer: names('Rights: rights@example.com', '權利事宜：rights@example.com', '权利事宜：rights@example.com'),
  sections: [
    { id: NEWS, slug: 'news', names: names('News', '新聞', '新闻') },
    { id: 'c0000000-0000-4000-8000-000000000002', slug: 'culture', names: names('Culture', '文化', '文化') },
  ],
}

const ONSETS = ['b', 'ch', 'd', 'f', 'gr', 'h', 'l', 'm', 'n', 'p', 'qu', 'r', 's', 'st', 't', 'th', 'tr', 'v', 'w', '']
const RHYMES = [
  'a',
  'ain',
  'an',
  'ar',
  'e',
  'ea',
  'ed',
  'en',
  'er',
  'i',
  'in',
  'ing',
  'ion',
  'ight',
  'o',
  'on',
  'ou',
  'ly',
]

/** Numbers that look random and are the same in every run. */
const dice = () => {
  let state = 20_241_217
  return (sides: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * sides)
  }
}

const words = (many: number): string => {
  const roll = dice()
  const syllable = () => `${ONSETS[roll(ONSETS.length)]}${RHYMES[roll(RHYMES.length)]}`
  return Array.from({ length: many }, () => Array.from({ length: 1 + roll(3) }, syllable).join('')).join(' ')
}

const characters = (many: number): string => {
  const roll = dice()
  return Array.from({ length: many }, () => String.fromCodePoint(0x4e_00 + 7 * roll(1_000))).join('')
}

/** What a piece of a thousand English words is in the language; as hard to compress as prose, since it repeats nothing. */
export const longCopy = (language: Locale): Copy => {
  const told = language === 'en' ? words(1_000) : characters(1_700)
  const step = Math.ceil(told.length / 12)
  return doc(...Array.from({ length: 12 }, (_, index) => paragraph(text(told.slice(index * step, (index + 1) * step)))))
}
