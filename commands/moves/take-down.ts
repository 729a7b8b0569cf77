import { and, eq, inArray, isNull } from 'drizzle-orm'
import { lockEdition } from '@/db/queries/lock-edition'
import { edition, story } from '@/db/schema/story'
import { withdrawal } from '@/db/schema/takedown'
import { SYSTEM } from '@/newsroom/people/actor'
import { RESPONSES, TAKEDOWN_CATEGORIES } from '@/newsroom/workflow/takedown'
import { tellPartners } from '../partners/tell-partners'
import { changeState } from './change-state'
import { endPublication } from './end-publication'
import { clearPlan } from './plan-publication'
import type { EffectOf, Scene } from './scene'
import { actorId } from './scene'

/** What readers get from now on: as the dialog said, or as it was planned with the schedule. */
const answerOf = ({ answers, edition: own }: Scene) => {
  const planned = own.unpublishPlan
  return {
    response: RESPONSES.find((known) => known === answers.response) ?? planned?.response ?? 'gone',
    category: TAKEDOWN_CATEGORIES.find((known) => known === answers.category) ?? 'expired',
    explanation: answers.explanation ?? planned?.explanation ?? '',
    redirectTo: answers.redirectTo || planned?.redirectTo || null,
    blockedBy: answers.blockedBy || null,
  }
}

/** Off the page at once. Withdrawn by a person, the story is not for publication until one with the right says so. */
export const takeDown: EffectOf = async (scene, move) => {
  const { tx, at } = scene
  await endPublication(scene)
  const { storyId, language, id: editionId } = scene.edition
  const answer = answerOf(scene)
  const id = scene.newId()
  await tx.insert(withdrawal).values({ id, storyId, editionId, language, fromAt: at, ...answer })
  await tellPartners(scene, { event: 'withdrawn', subjectId: id })
  if (move === 'withdraw') await withhold(scene)
  return { ...scene, detail: { ...scene.detail, response: answer.response, category: answer.category } }
}

const withhold = async (scene: Scene): Promise<void> => {
  await scene.tx
    .update(story)
    .set({ withheldAt: scene.at, withheldBy: actorId(scene) })
    .where(eq(story.id, scene.story.id))
  await unscheduleInWork(scene)
}

const unscheduleInWork = async (scene: Scene): Promise<void> => {
  const [planned] = await scene.tx
    .select({ id: edition.id })
    .from(edition)
    .where(and(eq(edition.storyId, scene.story.id), inArray(edition.state, ['scheduled', 'publish_failed'])))
  const work = planned ? await lockEdition(scene.tx, scene.story.id, planned.id) : null
  if (!work) return
  const quiet = { ...scene, ...work, actor: SYSTEM, answers: {}, detail: { with: 'withdraw' } } as const
  await changeState('unschedule', await clearPlan(quiet, 'unschedule'))
}

/** Ends the standing withdrawal: the piece is back, or nothing of it ever comes back. */
export const endWithdrawal = async ({ tx, at, story: own }: Scene): Promise<void> => {
  await tx
    .update(withdrawal)
    .set({ toAt: at })
    .where(and(eq(withdrawal.storyId, own.id), isNull(withdrawal.toAt)))
}
