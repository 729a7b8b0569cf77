import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/connect'
import { machineIssues } from '@/db/queries/machine-check/machine-issues'
import { opinion } from '@/db/schema/review'
import { SYSTEM } from '@/newsroom/people/actor'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import type { Stage } from '@/newsroom/workflow/routes'
import { attempt } from '../attempt'
import type { Context } from '../context'
import { beginScene } from '../moves/begin-scene'
import { takeMove } from '../moves/take-move'
import { record } from '../record'
import { type GuestScene, guestScene } from './guest-scene'
import type { Outsider } from './lock-link'
import { remarkOfGuest } from './remark-of-guest'

export const GuestOpinion = z.object({
  verdict: z.enum(['pass', 'return']),
  text: z.string().trim().min(1).max(4_000),
  /** Item of the stage's checklist → answer. */
  checks: z.record(z.string().max(60), z.string().max(200)),
})
export type GuestOpinion = z.infer<typeof GuestOpinion>

/** `counts`: the text has not changed since the link was made, so the opinion is one on what lies on the desk. */
export type GivenByGuest = { readonly counts: boolean }

/**
 * What an outside reviewer says of exactly the text they were shown. A yes to the text as it still stands opens the
 * next stage; the house turns the page, since no guest makes a move. A no changes nothing by itself: whoever holds the
 * stage reads it and sends the piece back.
 */
export const giveGuestOpinion = (
  context: Context<null>,
  { verdict, text, checks, ...outsider }: GuestOpinion & Outsider,
): Promise<Result<GivenByGuest>> =>
  attempt(context.db, async (tx) => {
    const at = context.now()
    const scene = await guestScene(tx, outsider, at)
    if (!scene?.stage) return refused({ kind: 'notFound' })
    const given = { verdict, text, checks }
    const fault = unfinished(scene.stage, given)
    if (fault) return fault
    if (await hasSpoken(tx, scene)) return invalid('verdict', 'given')

    await writeOpinion(tx, context, scene, { ...given, stage: scene.stage, at })
    const said = await remarkOfGuest(tx, scene, { text, at, newId: context.newId })
    if (!said.ok) throw new Error(`A guest’s opinion could not be said: ${said.refusal.kind}.`)
    const counts = scene.shownHash === scene.work.edition.headHash
    if (verdict === 'pass' && counts && (await isClear(tx, scene, at))) await openNextStage(tx, context, scene, text)
    return done({ counts })
  })

const unfinished = (stage: Stage, { verdict, text, checks }: GuestOpinion) => {
  if (verdict === 'return') return null
  if ([...text].length < stage.opinionMin) return invalid('text', 'tooShort')
  return stage.checks.every((check) => checks[check]) ? null : invalid('checks', 'unanswered')
}

/** What the machine found and nobody has looked at holds the page, whoever has read it. */
const isClear = async (tx: Tx, { work }: GuestScene, at: Date): Promise<boolean> =>
  (await machineIssues(tx, work, at)).every(({ level }) => level === 'warn')

const hasSpoken = async (tx: Tx, { runId, link }: GuestScene): Promise<boolean> => {
  const rows = await tx
    .select({ id: opinion.id })
    .from(opinion)
    .where(and(eq(opinion.runId, runId), eq(opinion.guestId, link.id)))
  return rows.length > 0
}

type Written = GuestOpinion & { readonly stage: Stage; readonly at: Date }

const writeOpinion = async (tx: Tx, { newId }: Context<null>, scene: GuestScene, written: Written): Promise<void> => {
  const { work, link, runId, shownHash: packageHash } = scene
  const { stage, verdict, text, at } = written
  const checks = Object.fromEntries(
    stage.checks.flatMap((key) => (written.checks[key] ? [[key, written.checks[key]]] : [])),
  )
  await tx.insert(opinion).values({
    id: newId(),
    runId,
    editionId: work.edition.id,
    stage: stage.key,
    stageKind: stage.kind,
    guestId: link.id,
    packageHash,
    verdict,
    // A guest sends nothing back: what others have said before this stage goes on counting.
    returnsTo: verdict === 'return' ? stage.key : null,
    text,
    checks,
    at,
  })
  await record(tx, null, at, {
    kind: 'giveGuestOpinion',
    subjectType: 'story',
    subjectId: work.story.id,
    detail: { linkId: link.id, after: link.name, stage: stage.key, verdict, hash: packageHash },
  })
}

const openNextStage = async (tx: Tx, context: Context<null>, scene: GuestScene, text: string): Promise<void> => {
  const begun = beginScene({ ...context, actor: SYSTEM }, tx, scene.work)
  const told = { ...begun, answers: { opinion: text }, detail: { guest: scene.link.name } }
  await takeMove('pass', told)
}
