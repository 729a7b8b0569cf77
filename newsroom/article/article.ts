import type { Copy } from '@/newsroom/copy/copy'
import { countCopy } from '@/newsroom/copy/count'
import type { Notice } from '@/newsroom/disclaimers/notice'
import { type AiMark, aiMark } from '@/newsroom/labels/ai-mark'
import { labelLine } from '@/newsroom/labels/in-front'
import type { ShortLabel } from '@/newsroom/labels/label'
import { sponsorOf } from '@/newsroom/labels/sponsor-of'
import type { Locale } from '@/newsroom/language/locales'
import type { Rendition } from '@/newsroom/media/rendition'
import type { Package, Picture } from '@/newsroom/story/package'
import type { SourceType } from '@/newsroom/story/source'
import { summaryOf } from '@/newsroom/story/summary'
import type { ArticleChange } from './change'
import { type ArticleRef, type ArticleRefs, articleRef, type MediaRef } from './refs'

export type ArticleImage = {
  readonly renditions: readonly Rendition[]
  readonly width: number
  readonly height: number
}

/** The picture above the copy; `alt` is empty when it is decorative. */
export type LeadImage = ArticleImage & { readonly alt: string; readonly caption: string; readonly credit: string }

export type ArticleSource = {
  readonly type: SourceType
  readonly name: string
  readonly author: string
  readonly title: string
  readonly url: string
}

/** The published form of a package: every reference resolved, nothing left to look up, nothing internal. */
export type Article = {
  readonly storyId: string
  readonly editionN: number
  readonly language: Locale
  readonly timeZone: string
  readonly siteName: string
  /** `/{section}/{slug}`; `/` while a draft has no section or slug yet. */
  readonly path: string
  readonly headline: string
  readonly kicker: string
  readonly standfirst: string
  readonly summary: string
  readonly byline: readonly { readonly name: string; readonly slug: string | null }[]
  readonly section: ArticleRef | null
  readonly topics: readonly ArticleRef[]
  readonly source: ArticleSource
  /** What it is called wherever it is named, beside byline and headline. */
  readonly labels: readonly ShortLabel[]
  /** The same in one line; null where it has none. */
  readonly label: string | null
  /** Who paid for it; null: nobody. */
  readonly sponsor: string | null
  /** What machines are told of a machine’s part in it; null: it had none. */
  readonly ai: AiMark | null
  readonly leadImage: LeadImage | null
  readonly copy: Copy
  /** Pictures of the copy by media id. */
  readonly images: Readonly<Record<string, ArticleImage>>
  readonly notices: readonly Notice[]
  /** What was changed since the first publication, newest first; what another change took the place of is left out. */
  readonly changes: readonly ArticleChange[]
  /** First publication of the story. */
  readonly publishedAt: Date
  /** The last change readers were told of: putting a letter right moves no date. */
  readonly updatedAt: Date
  /** Reading length: Han characters and words of other scripts, one each. */
  readonly words: number
}

const imageOf = ({ renditions, width, height }: MediaRef): ArticleImage => ({ renditions, width, height })

const leadImageOf = (picture: Picture | null, media: ArticleRefs['media']): LeadImage | null => {
  const ref = picture && media.get(picture.mediaId)
  if (!ref) return null
  const { decorative, alt, caption, credit } = picture
  return { ...imageOf(ref), alt: decorative ? '' : alt, caption, credit }
}

/** Joins a package with what it refers to. Pure: the same package and references give the same article. */
export const toArticle = (pkg: Package, refs: ArticleRefs): Article => {
  const section = refs.section && articleRef(refs.section, pkg.language)
  return {
    storyId: refs.storyId,
    editionN: refs.editionN,
    language: pkg.language,
    timeZone: refs.timeZone,
    siteName: refs.siteName,
    path: section && pkg.slug ? `/${section.slug}/${pkg.slug}` : '/',
    headline: pkg.headline,
    kicker: pkg.kicker,
    standfirst: pkg.standfirst,
    summary: summaryOf(pkg),
    byline: pkg.byline.map(({ name, personId }) => ({ name, slug: (personId && refs.authors.get(personId)) || null })),
    section,
    topics: refs.topics.map((topic) => articleRef(topic, pkg.language)),
    source: pkg.source,
    labels: refs.labels,
    label: labelLine(refs.labels),
    sponsor: sponsorOf(pkg),
    ai: aiMark(pkg, refs.grades.rows),
    leadImage: leadImageOf(pkg.leadImage, refs.media),
    copy: pkg.copy,
    images: Object.fromEntries([...refs.media].map(([id, media]) => [id, imageOf(media)])),
    notices: refs.notices,
    changes: refs.changes,
    publishedAt: refs.publishedAt,
    updatedAt: refs.updatedAt,
    words: countCopy(pkg.copy).words,
  }
}
