import { z } from 'zod'
import type { Tx } from '@/db/connect'
import { answerIssues } from '@/db/queries/answer-issues'
import { editionFacts } from '@/db/queries/edition-facts'
import { lockEdition, lockStory } from '@/db/queries/lock-edition'
import { SYSTEM } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Refusal, type Result, refused } from '@/newsroom/result'
import { type Answers, unanswered } from '@/newsroom/workflow/asks'
import { decide } from '@/newsroom/workflow/decide'
import type { EditionFacts } from '@/newsroom/workflow/edition-facts'
import type { MoveMade } from '@/newsroom/workflow/move-made'
import { MOVE_NAMES, type MoveName } from '@/newsroom/workflow/table'
import { attempt } from './attempt'
import { beginScene } from './moves/begin-scene'
import { answersOf, MoveAnswers } from './moves/move-answers'
import { noteDenial } from './moves/note-denial'
import { keepReceipt, madeBefore } from './moves/receipts'
import type { PublishContext } from './moves/scene'
import { takeMove } from './moves/take-move'
import { repinNotices } from './repin-notices'

export const MakeMove = z.object({
  storyId: z.uuid(),
  editionId: z.uuid(),
  move: z.enum(MOVE_NAMES),
  /** The package hash that was on the screen; `approve` demands it. */
  hash: z.string().max(128).optional(),
  /** Asked again with the same one, because no answer came, the first answer is given again. */
  requestId: z.uuid().optional(),
  ...MoveAnswers.shape,
})
export type MakeMove = z.infer<typeof MakeMove>

/**
 * The only door to another state: lock, decide, write, record. A refusal has changed nothing; that it was not theirs
 * to make stays in the trail. Where all that stands in the way is notices worded by rules that have changed since, the
 * house pins them anew and the move is decided again.
 */
export const makeMove = async (context: PublishContext, input: MakeMove): Promise<Result<MoveMade>> => {
  const made = await attempt(context.db, (tx) => moveOrNote(tx, context, input))
  if (made.ok || !isOutOfDate(made.refusal)) return made
  await repinNotices({ ...context, actor: SYSTEM }, input)
  return attempt(context.db, (tx) => moveOrNote(tx, context, input))
}

/** A refusal has written nothing when the denial is noted, and takes no second connection for it. */
const moveOrNote = async (tx: Tx, context: PublishContext, input: MakeMove): Promise<Result<MoveMade>> => {
  const made = await moveIn(tx, context, input)
  if (!made.ok) await noteDenial(tx, context, input, made.refusal)
  return made
}

const isOutOfDate = (refusal: Refusal): boolean =>
  refusal.kind === 'notReady' &&
  refusal.issues.some(({ field, key }) => field === 'disclaimers' && key === 'changedMeanwhile')

/** The same in the transaction of a command that does more than move. */
export const moveIn = async (tx: Tx, context: PublishContext, input: MakeMove): Promise<Result<MoveMade>> => {
  const { actor } = context
  const story = await lockStory(tx, input.storyId)
  if (!story || !can(actor, 'story.read', story)) return refused({ kind: 'notFound' })
  const before = await madeBefore(tx, actor, input)
  if (before) return before
  const work = await lockEdition(tx, input.storyId, input.editionId)
  if (!work) return refused({ kind: 'notFound' })

  const answers = answersOf(input)
  const asked = { actor, at: context.now(), shownHash: input.hash ?? null, freshSignIn: context.freshSignIn }
  const known = await editionFacts(tx, work, asked)
  const facts = {
    ...known,
    answerIssues: await answerIssues(tx, work, { move: input.move, answers, stage: known.stage, at: asked.at }),
  }
  const no = refusal(context, input.move, facts, answers)
  if (no) return no

  const renderer = { render: context.render, rendererVersion: context.rendererVersion }
  const { edition } = await takeMove(input.move, { ...beginScene(context, tx, work), answers, renderer })
  const made = { move: input.move, editionId: edition.id, n: edition.n, state: edition.state, hash: edition.headHash }
  await keepReceipt(tx, context, input, made)
  return done(made)
}

const refusal = ({ actor, now }: PublishContext, move: MoveName, facts: EditionFacts, answers: Answers) => {
  const decision = decide(move, actor, facts, now())
  if (decision.kind !== 'ok') return refused(decision)
  const missing = unanswered(move, actor, facts, answers)
  return missing === undefined ? null : invalid(missing, 'blank')
}
