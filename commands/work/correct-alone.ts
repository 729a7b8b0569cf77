import { z } from 'zod'
import { languagesWithoutNote } from '@/db/queries/languages-without-note'
import { lockEdition } from '@/db/queries/lock-edition'
import { correctedAlone } from '@/db/schema/same-piece'
import { LOCALES } from '@/newsroom/language/locales'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { IN_WORK } from '@/newsroom/workflow/states'
import { attempt } from '../attempt'
import type { Context } from '../context'
import { announceStory } from '../notifications/announce'
import { record } from '../record'
import { lockReadable } from './lock-readable'

export const CorrectAlone = z.object({
  storyId: z.uuid(),
  editionId: z.uuid(),
  locale: z.enum(LOCALES),
  reason: z.string().trim().min(1).max(1_000),
})
export type CorrectAlone = z.infer<typeof CorrectAlone>

/** Lets an edition go out corrected while the piece stands in another language without a note, and keeps the reason. */
export const correctAlone = (
  context: Context,
  { storyId, editionId, locale, reason }: CorrectAlone,
): Promise<Result<null>> =>
  attempt(context.db, async (tx) => {
    const { actor } = context
    const found = await lockReadable(tx, actor, storyId)
    if (!found.ok) return found
    if (!can(actor, 'story.plan', found.value)) return refused({ kind: 'forbidden', because: 'role' })
    const work = await lockEdition(tx, storyId, editionId)
    if (!work) return refused({ kind: 'notFound' })
    const { state } = work.edition
    if (!IN_WORK.includes(state)) return refused({ kind: 'wrongState', state })
    if (!(await languagesWithoutNote(tx, work.edition)).includes(locale)) return invalid('locale', 'notLacking')
    const at = context.now()
    await tx.insert(correctedAlone).values({ id: context.newId(), editionId, locale, reason, by: actor.id, at })
    await announceStory(tx, storyId)
    await record(tx, actor, at, {
      kind: 'correctAlone',
      subjectType: 'story',
      subjectId: storyId,
      detail: { editionId, after: locale, reason },
    })
    return done(null)
  })
