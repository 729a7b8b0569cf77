import { and, eq, ne } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Reader } from '@/db/connect'
import { samePiece } from '@/db/schema/same-piece'
import { edition, story } from '@/db/schema/story'
import type { Locale } from '@/newsroom/language/locales'
import type { StoryRow } from './lock-edition'

export type OtherLanguage = {
  readonly story: StoryRow
  readonly headline: string
  readonly language: Locale
}

const own = alias(samePiece, 'own_piece')

/** The stories that are the same piece in other languages. Who may know of each is for the caller to ask. */
export const otherLanguages = (reader: Reader, storyId: string): Promise<readonly OtherLanguage[]> =>
  reader
    .select({ story, headline: edition.headline, language: edition.language })
    .from(own)
    .innerJoin(samePiece, and(eq(samePiece.pieceId, own.pieceId), ne(samePiece.storyId, own.storyId)))
    .innerJoin(story, eq(story.id, samePiece.storyId))
    .innerJoin(edition, and(eq(edition.storyId, story.id), eq(edition.newest, true)))
    .where(eq(own.storyId, storyId))
    .orderBy(edition.language, story.id)
