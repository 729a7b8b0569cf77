import { z } from 'zod'
import type { Tx } from '@/db/connect'
import { type EditionRow, lockEdition, type Work } from '@/db/queries/lock-edition'
import { newestReceipt } from '@/db/queries/save-receipt'
import { saveReceipt } from '@/db/schema/story'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import type { Package } from '@/newsroom/story/package'
import { isWorthTelling } from '@/newsroom/story/writing'
import { attempt } from './attempt'
import type { Context } from './context'
import { beginScene } from './moves/begin-scene'
import { announceWriting } from './notifications/announce'
import { bringsUnknownPicture } from './revisions/bring-pictures'
import { writeRefusal } from './revisions/may-write'
import { putOnTop } from './revisions/put-on-top'
import { conflictWith, type SaveOutcome, savedAs } from './revisions/save-outcome'

/** The envelope of a save; its package is parsed by `newsroom/story/package-schema`. */
export const SaveCopy = z.object({
  storyId: z.uuid(),
  editionId: z.uuid(),
  /** One per open editor; with `n`, which rises, it names a save for ever. */
  clientId: z.uuid(),
  n: z.number().int().min(0).max(2_147_483_647),
  /** The revision the text was written on: compare-and-swap. */
  baseSeq: z.number().int().min(1),
  kind: z.enum(['autosave', 'merge']).default('autosave'),
})
export type SaveCopy = z.infer<typeof SaveCopy> & { readonly package: Package }

/** Saves the whole package, or answers with the newer one that stands in the way. Nothing is ever overwritten unseen. */
export const saveCopy = (context: Context, input: SaveCopy): Promise<Result<SaveOutcome>> =>
  attempt(context.db, async (tx) => {
    const work = await lockEdition(tx, input.storyId, input.editionId)
    const no = await writeRefusal(tx, context.actor, work)
    if (no || !work) return refused(no ?? { kind: 'notFound' })

    const receipt = await newestReceipt(tx, input.clientId)
    if (receipt && receipt.editionId !== input.editionId) return invalid('clientId', 'taken')
    if (receipt && receipt.n >= input.n) return done(await savedAs(tx, work, receipt, []))
    if (work.edition.headSeq !== input.baseSeq) return done(await conflictWith(tx, work))
    if (await bringsUnknownPicture(tx, context.actor, work, input.package)) return invalid('/package', 'unknownPicture')
    return done(await put(tx, context, work, { ...input, before: receipt?.at ?? null }))
  })

/** `before`: when the same editor saved last. */
type Put = SaveCopy & { readonly before: Date | null }

const put = async (tx: Tx, context: Context, work: Work, input: Put): Promise<SaveOutcome> => {
  const { after, voided } = await putOnTop(beginScene(context, tx, work), { kind: input.kind, package: input.package })
  const saved = { seq: after.edition.headSeq, at: after.head.at }
  if (after.head !== work.head) {
    await acknowledge(tx, after.edition, input, saved)
    if (isWorthTelling(input.before, saved.at)) await announceWriting(tx, input.storyId, context.actor.id)
  }
  return savedAs(tx, after, saved, voided)
}

const acknowledge = async (
  tx: Tx,
  { id }: EditionRow,
  { clientId, n }: SaveCopy,
  saved: { readonly seq: number; readonly at: Date },
): Promise<void> => {
  await tx.insert(saveReceipt).values({ clientId, n, editionId: id, ...saved })
}
