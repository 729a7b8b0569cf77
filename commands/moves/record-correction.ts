import { and, eq, max } from 'drizzle-orm'
import { approvalFor } from '@/db/queries/run'
import { cardTask } from '@/db/schema/card-tasks'
import { correction } from '@/db/schema/corrections'
import { affectsCard, affectsHeadline } from '@/newsroom/corrections/affects'
import { noteOf, type PublicChange } from '@/newsroom/corrections/change-issues'
import { classify } from '@/newsroom/corrections/classify'
import { KIND_RULES } from '@/newsroom/corrections/kinds'
import type { Scene } from './scene'

const HOUR_MS = 3_600_000

/** The change as a record: what was said about it, and what of it is computed and never typed. A typo is kept too. */
export const recordCorrection = async (
  scene: Scene,
  change: PublicChange,
  { publicationId, sectionId }: { readonly publicationId: string; readonly sectionId: string },
): Promise<void> => {
  const { tx, at, story, edition: own } = scene
  const note = noteOf(change.kind, change.note)
  const [last] = await tx
    .select({ n: max(correction.n) })
    .from(correction)
    .where(eq(correction.storyId, story.id))
  const id = scene.newId()
  const told = {
    headline: affectsHeadline(classify(change.live, change.next)),
    card: affectsCard(change.live.package, change.next.package),
  }
  await tx.insert(correction).values({
    id,
    storyId: story.id,
    editionId: own.id,
    publicationId,
    n: (last?.n ?? 0) + 1,
    kind: change.kind,
    severity: note?.severity ?? 'minor',
    wrong: change.note?.wrong ?? '',
    right: change.note?.right ?? '',
    text: change.note?.text ?? '',
    place: note?.place ?? 'none',
    foundBy: note?.foundBy ?? 'editor',
    affectsHeadline: told.headline,
    affectsCard: told.card,
    wrongSince: new Date(at.getTime() - change.errorLiveHours * HOUR_MS),
    language: own.language,
    sectionId,
    listed: KIND_RULES[change.kind].listed,
    approvedBy: (await approvalFor(tx, own))?.by ?? null,
    supersedesId: await replacedBy(scene, change.note?.supersedes),
    at,
  })
  // News that overtook a card made it no error, and nobody posts again for a letter.
  if (KIND_RULES[change.kind].listed && (told.headline || told.card)) {
    await tx.insert(cardTask).values({ id: scene.newId(), storyId: story.id, correctionId: id, at })
  }
}

/** The record that the new one takes the place of; a number that names none of this story takes nobody's. */
const replacedBy = async ({ tx, story }: Scene, n: number | undefined): Promise<string | null> => {
  if (n === undefined) return null
  const [former] = await tx
    .select({ id: correction.id })
    .from(correction)
    .where(and(eq(correction.storyId, story.id), eq(correction.n, n)))
  return former?.id ?? null
}
