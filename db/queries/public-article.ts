import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { address, publication } from '@/db/schema/publication'
import { edition } from '@/db/schema/story'
import { killNotice, withdrawal } from '@/db/schema/takedown'
import type { PublicArticle } from '@/newsroom/article/public-article'
import type { TakenDown } from '@/newsroom/article/taken-down'
import type { Locale } from '@/newsroom/language/locales'
import { visible } from './visible'

export type KillNotice = { readonly notice: string; readonly language: Locale; readonly at: Date }

/** Where an article stood and stands no more: all of its pages answer with this. */
export type Closed =
  | { readonly kind: 'killed'; readonly storyId: string; readonly notice: KillNotice }
  | { readonly kind: 'takenDown'; readonly storyId: string; readonly takedown: TakenDown }

/** What stands at an address: the article, the way to where it moved, word of why it is gone, or nothing. */
export type AtAddress =
  | { readonly kind: 'live'; readonly article: PublicArticle }
  | { readonly kind: 'moved'; readonly storyId: string; readonly path: string }
  | Closed
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
  if (!article) return (await killed(reader, known.storyId)) ?? (await takenDown(reader, known.storyId)) ?? ABSENT
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
const killed = async (reader: Reader, storyId: string): Promise<Closed | null> => {
  const [row] = await reader
    .select({ notice: killNotice.notice, language: killNotice.language, at: killNotice.at })
    .from(killNotice)
    .innerJoin(publication, eq(publication.storyId, killNotice.storyId))
    .where(eq(killNotice.storyId, storyId))
    .orderBy(desc(publication.fromAt))
    .limit(1)
  return row ? { kind: 'killed', storyId, notice: row } : null
}

const takenDown = async (reader: Reader, storyId: string): Promise<Closed | null> => {
  const [row] = await reader
    .select({ standing: withdrawal, head: publication.head, firstPublishedAt: publication.firstPublishedAt })
    .from(withdrawal)
    .innerJoin(publication, eq(publication.editionId, withdrawal.editionId))
    .where(and(eq(withdrawal.storyId, storyId), isNull(withdrawal.toAt)))
    .orderBy(desc(publication.fromAt))
    .limit(1)
  if (!row) return null
  const { response, explanation, language, redirectTo, blockedBy, fromAt: at } = row.standing
  const told = { response, explanation, language, redirectTo, blockedBy, at }
  const stood = { section: row.head.section.name, firstPublishedAt: row.firstPublishedAt }
  return { kind: 'takenDown', storyId, takedown: { ...told, ...stood } }
}
