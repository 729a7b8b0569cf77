import { eq, min } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { publication } from '@/db/schema/publication'
import { story } from '@/db/schema/story'
import type { Fact } from '@/newsroom/disclaimers/condition'
import { type Around, BEGUN } from '@/newsroom/disclaimers/facts'
import { asksFor } from '@/newsroom/disclaimers/leaves'
import type { StandingMatter } from '@/newsroom/disclaimers/standing-matter'
import type { Package } from '@/newsroom/story/package'
import type { Side } from '@/newsroom/story/part-texts'
import { wholeDays } from '@/newsroom/time/whole-days'
import { reviewSheet } from './evidence/review-sheet'

/** The edition a package is for, with the notices it carries now. */
export type StandingPiece = {
  readonly edition: { readonly id: string; readonly storyId: string; readonly n: number }
  readonly head: Pick<Side, 'notices'>
}

const isUnderEmbargo = async (reader: Reader, storyId: string, at: Date): Promise<boolean> => {
  const [row] = await reader
    .select({ until: story.embargoUntil, isIndefinite: story.embargoIndefinite })
    .from(story)
    .where(eq(story.id, storyId))
  return row !== undefined && (row.isIndefinite || (row.until !== null && row.until > at))
}

const ageOf = async (reader: Reader, storyId: string, at: Date): Promise<number> => {
  const [row] = await reader
    .select({ first: min(publication.firstPublishedAt) })
    .from(publication)
    .where(eq(publication.storyId, storyId))
  return row?.first ? wholeDays(row.first, at) : 0
}

/** What stands about a piece elsewhere than in its package; only what some rule in force asks for is looked up. */
export const aroundPiece = async (
  reader: Reader,
  { edition, head }: StandingPiece,
  { rules }: StandingMatter,
  { pkg, at }: { readonly pkg: Package; readonly at: Date },
): Promise<Around> => {
  const conditions = rules.map(({ when }) => when)
  const isAsked = (fact: Fact) => asksFor(fact, conditions)
  const { storyId } = edition
  return {
    humanReviewed: isAsked('humanReviewed')
      ? (await reviewSheet(reader, { edition, head: { ...head, package: pkg } })).humanReviewed
      : BEGUN.humanReviewed,
    embargoUntil: isAsked('embargoUntil') ? await isUnderEmbargo(reader, storyId, at) : BEGUN.embargoUntil,
    ageDays: isAsked('ageDays') ? await ageOf(reader, storyId, at) : BEGUN.ageDays,
  }
}
