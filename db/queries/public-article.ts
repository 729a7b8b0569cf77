import { and, desc, eq } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { address, killNotice, publication } from '@/db/schema/publication'
import { edition } from '@/db/schema/story'
import type { PublicArticle } from '@/newsroom/article/public-article'
import type { Locale } from '@/newsroom/language/locales'
import { visible } from './visible'

export type KillNotice = { readonly notice: string; readonly language: Locale; readonly at: Date }

/** What stands at an address: the article, the way to where it moved, the notice that it was killed, or nothing. */
export type AtAddress =
  | { readonly kind: 'live'; readonly article: PublicArticle }
  | { readonly kind: 'moved'; readonly storyId: string; readonly path: string }
  | { readonly kind: 'killed'; readonly storyId: string; readonly notice: KillNotice }
  | { readonly kind: 'absent' }

const ABSENT: AtAddress = { kind: 'absent' }

/** Drafts, spiked pieces and addresses nobody used are all equally absent. */
export const atAddress = async (reader: Reader, sectionSlug: string, slug: string): Promise<AtAddress> => {
  const [known] = await reader
    .select({ storyId: address.storyId })
    .from(address)
    .where(and(eq(address.sectionSlug, sectionSlug), eq(address.slug, slug)))
  if (!known) return ABSENT
  const article = await liveArticle(reader, known.storyId)
  if (!article) return killed(reader, known.storyId)
  const { path } = article.head
  return path === `/${sectionSlug}/${slug}`
    ? { kind: 'live', article }
    : { kind: 'moved', storyId: known.storyId, path }
}

const FROZEN = {
  id: publication.id,
  storyId: publication.storyId,
  language: publication.language,
  headline: publication.headline,
  standfirst: publication.standfirst,
  summary: publication.summary,
  sourceType: publication.sourceType,
  fragment: publication.fragment,
  head: publication.head,
  firstPublishedAt: publication.firstPublishedAt,
  fromAt: publication.fromAt,
  editionN: edition.n,
} as const

/** What went out when exactly this version did, whether readers still have it or not; null: it never went out. */
export const frozenArticle = async (
  reader: Reader,
  { storyId, revisionId }: { readonly storyId: string; readonly revisionId: string },
): Promise<PublicArticle | null> => {
  const [article] = await reader
    .select(FROZEN)
    .from(publication)
    .innerJoin(edition, eq(edition.id, publication.editionId))
    .where(and(eq(publication.storyId, storyId), eq(publication.revisionId, revisionId)))
    .orderBy(desc(publication.fromAt))
    .limit(1)
  return article ?? null
}

const liveArticle = async (reader: Reader, storyId: string): Promise<PublicArticle | null> => {
  const [article] = await reader
    .select(FROZEN)
    .from(publication)
    .innerJoin(edition, eq(edition.id, publication.editionId))
    .where(and(eq(publication.storyId, storyId), visible()))
  return article ?? null
}

/** A story that was killed before it was ever public was never there. */
const killed = async (reader: Reader, storyId: string): Promise<AtAddress> => {
  const [row] = await reader
    .select({ notice: killNotice.notice, language: killNotice.language, at: killNotice.at })
    .from(killNotice)
    .innerJoin(publication, eq(publication.storyId, killNotice.storyId))
    .where(eq(killNotice.storyId, storyId))
    .orderBy(desc(publication.fromAt))
    .limit(1)
  return row ? { kind: 'killed', storyId, notice: row } : ABSENT
}
