import { and, eq, ne } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/connect'
import { handsOf } from '@/db/queries/edition-facts'
import { lockEdition, lockStory, type Work } from '@/db/queries/lock-edition'
import { checkOf } from '@/db/queries/machine-check/check-of'
import { machineCheckFinding } from '@/db/schema/machine-check'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { IN_WORK } from '@/newsroom/workflow/states'
import { attempt } from '../attempt'
import type { Context } from '../context'
import { beginScene } from '../moves/begin-scene'
import { keepCheckOf } from '../moves/keep-check'
import { record } from '../record'

export const SettleFinding = z.object({
  storyId: z.uuid(),
  editionId: z.uuid(),
  /** The package the finding is about. */
  hash: z.string().max(128),
  fingerprint: z.string().length(64),
  /** `accepted`: it is right, and the text will be changed. `dismissed`: the text stays as it is. */
  as: z.enum(['accepted', 'dismissed']),
  reason: z.string().trim().max(500),
})
export type SettleFinding = z.infer<typeof SettleFinding>

/**
 * Says by name what becomes of a finding. Dismissing it takes somebody who reviews and did not write the text, and a
 * reason; a finding that blocks stops the piece until then, or until its words are gone.
 */
export const settleFinding = (context: Context, input: SettleFinding): Promise<Result<null>> =>
  attempt(context.db, async (tx) => {
    const { actor } = context
    const story = await lockStory(tx, input.storyId)
    const work = story && can(actor, 'story.read', story) ? await lockEdition(tx, input.storyId, input.editionId) : null
    if (!work) return refused({ kind: 'notFound' })
    const no = await objection(tx, context, work, input)
    return no ?? settle(tx, context, work, input)
  })

const objection = async (tx: Tx, { actor }: Context, { story, edition }: Work, { hash, as, reason }: SettleFinding) => {
  if (!IN_WORK.includes(edition.state)) return refused({ kind: 'wrongState', state: edition.state })
  if (edition.headHash !== hash) return refused({ kind: 'wrongState', state: 'changed' })
  if (as === 'accepted') return null
  const hands = await handsOf(tx, edition.id)
  if (!can(actor, 'finding.dismiss', { ...story, hands }))
    return refused({ kind: 'forbidden', because: hands.includes(actor.id) ? 'hand' : 'role' })
  return reason.trim() === '' ? invalid('reason', 'blank') : null
}

const settle = async (tx: Tx, context: Context, work: Work, input: SettleFinding): Promise<Result<null>> => {
  const { fingerprint, as: state, reason } = input
  const { actor, now } = context
  const { findings } = (await checkOf(tx, work, now())).check
  const isOpen = findings.some((one) => one.fingerprint === fingerprint && one.state !== 'dismissed')
  if (!isOpen) return invalid('fingerprint', 'changed')
  const runId = await keepCheckOf(beginScene(context, tx, work))
  const at = now()
  const [settled] = await tx
    .update(machineCheckFinding)
    .set({ state, reason, settledBy: actor.id, settledAt: at })
    .where(
      and(
        eq(machineCheckFinding.runId, runId),
        eq(machineCheckFinding.fingerprint, fingerprint),
        ne(machineCheckFinding.state, 'dismissed'),
      ),
    )
    .returning()
  if (!settled) throw new Error('A finding that was open under the lock is gone.')
  const { rule, level, field, listVersionId } = settled
  await record(tx, actor, at, {
    kind: state === 'dismissed' ? 'dismissFinding' : 'acceptFinding',
    subjectType: 'story',
    subjectId: work.story.id,
    detail: { editionId: work.edition.id, hash: input.hash, findingId: settled.id, rule, level, field, listVersionId },
  })
  return done(null)
}
