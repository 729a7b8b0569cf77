import type { Notice } from '@/newsroom/disclaimers/notice'
import type { GradeTable } from '@/newsroom/grade-table/grade-table'
import type { ShortLabel } from '@/newsroom/labels/label'
import type { Locale, PerLocale } from '@/newsroom/language/locales'
import type { Rendition } from '@/newsroom/media/rendition'
import type { ArticleChange } from './change'

export type ArticleRef = { readonly id: string; readonly slug: string; readonly name: string }

/** A section or topic with its names in every language. */
export type NamedRef = { readonly id: string; readonly slug: string; readonly names: PerLocale }

export type MediaRef = { readonly renditions: readonly Rendition[]; readonly width: number; readonly height: number }

/** What a package points at, as it stands at publication (or at preview). */
export type ArticleRefs = {
  readonly storyId: string
  readonly editionN: number
  readonly siteName: string
  readonly timeZone: string
  readonly section: NamedRef | null
  /** In the order of the package. */
  readonly topics: readonly NamedRef[]
  /** Person id → slug of the author page. */
  readonly authors: ReadonlyMap<string, string>
  readonly media: ReadonlyMap<string, MediaRef>
  /** In the piece's language, from `messages/short-labels`. */
  readonly labels: readonly ShortLabel[]
  readonly notices: readonly Notice[]
  /** In force: which code machines are given for the grade. */
  readonly grades: GradeTable
  readonly changes: readonly ArticleChange[]
  readonly publishedAt: Date
  readonly updatedAt: Date
}

export const articleRef = ({ id, slug, names }: NamedRef, language: Locale): ArticleRef => ({
  id,
  slug,
  name: names[language],
})
