import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { knownHere } from '@/db/queries/imports/known-here'
import { lockEdition, lockStory } from '@/db/queries/lock-edition'
import { address } from '@/db/schema/publication'
import type { PieceFault } from '@/newsroom/imports/fault'
import { outcomeOf } from '@/newsroom/imports/outcome-of'
import type { Outcome } from '@/newsroom/imports/outcomes'
import type { PieceInFile } from '@/newsroom/imports/piece-in-file'
import { type Planned, planPiece } from '@/newsroom/imports/plan-piece'
import type { Issue } from '@/newsroom/issue'
import { can } from '@/newsroom/policy/can'
import type { Result } from '@/newsroom/result'
import { moveIn } from '../make-move'
import { beginScene } from '../moves/begin-scene'
import type { PublishContext } from '../moves/scene'
import { beginStory } from '../revisions/begin-story'
import { putOnTop } from '../revisions/put-on-top'

export type Settled = {
  readonly outcome: Outcome
  readonly faults: readonly PieceFault[]
  readonly held: readonly Issue[]
  readonly storyId: string | null
}

const refusedAs = (...faults: readonly PieceFault[]): Settled => ({
  outcome: 'refused',
  faults,
  held: [],
  storyId: null,
})

/**
 * Takes one piece in, for whoever asked, with the rights they have now: a new one becomes a draft of theirs, a live one
 * gets its next edition by the same move as by hand. Neither reaches readers: only approval and publication do.
 */
export const takeInPiece = async (
  tx: Tx,
  context: PublishContext,
  { deskId, piece }: { readonly deskId: string; readonly piece: PieceInFile },
): Promise<Settled> => {
  await lockLive(tx, piece)
  const planned = planPiece(piece, await knownHere(tx, context.actor, [piece]))
  switch (planned.kind) {
    case 'refused':
      return refusedAs(...planned.faults)
    case 'unchanged':
      return { outcome: 'unchanged', faults: [], held: [], storyId: planned.storyId }
    case 'new': {
      if (!can(context.actor, 'story.start', { deskId })) return refusedAs({ field: '', key: 'notAllowedHere' })
      const slugline = (piece.slug ?? piece.headline).slice(0, 120)
      const { storyId } = await beginStory(context, tx, { deskId, slugline, package: planned.package, came: 'import' })
      return { outcome: 'new', faults: [], held: [], storyId }
    }
    case 'changed':
      return takeInChange(tx, context, planned)
  }
}

/** Nobody publishes or opens an edition of it between the decision and the deed. */
const lockLive = async (tx: Tx, { slug }: PieceInFile): Promise<void> => {
  if (slug === undefined) return
  const rows = await tx
    .select({ storyId: address.storyId })
    .from(address)
    .where(eq(address.slug, slug))
    .orderBy(address.storyId)
  for (const storyId of new Set(rows.map((row) => row.storyId))) await lockStory(tx, storyId)
}

/** Opened as the change that needs no word, which is what nobody has said otherwise yet: the guard holds it to that. */
const takeInChange = async (
  tx: Tx,
  context: PublishContext,
  planned: Extract<Planned, { readonly kind: 'changed' }>,
): Promise<Settled> => {
  const { storyId, editionId } = planned.live
  const opened = await moveIn(tx, context, { storyId, editionId, move: 'startNext', kind: 'typo' })
  if (!opened.ok) return refusedAs(faultOf(opened))
  const work = await lockEdition(tx, storyId, opened.value.editionId)
  if (!work) throw new Error('An edition just opened is there.')
  await putOnTop(beginScene(context, tx, work), { kind: 'import', package: planned.package })
  return { outcome: outcomeOf(planned), faults: [], held: planned.held, storyId }
}

const faultOf = ({ refusal }: Extract<Result<unknown>, { readonly ok: false }>): PieceFault => ({
  field: '',
  key: refusal.kind === 'forbidden' || refusal.kind === 'notFound' ? 'notAllowedHere' : 'inWork',
})
