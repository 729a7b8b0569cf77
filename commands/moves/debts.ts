import { and, eq, isNull } from 'drizzle-orm'
import { settingsOf } from '@/db/queries/desk-settings'
import { debt } from '@/db/schema/review'
import { type DebtKind, URGENCIES } from '@/newsroom/workflow/debts'
import type { MoveName } from '@/newsroom/workflow/table'
import { actorId, type EffectOf } from './scene'

const KIND: Partial<Readonly<Record<MoveName, DebtKind>>> = {
  forcePublish: 'forced',
  withdraw: 'withdrawn',
  kill: 'killed',
}

const HOUR_MS = 3_600_000

/** Done by one person because it could not wait: from now on another has to look at it. */
export const openDebt: EffectOf = async (scene, move) => {
  const { tx, at, story, edition: own, answers } = scene
  const kind = KIND[move]
  const openedBy = actorId(scene)
  if (!kind || openedBy === null) throw new Error('A debt is opened by a person, with a move that makes one.')
  const { debtHours } = await settingsOf(tx)
  const id = scene.newId()
  await tx.insert(debt).values({
    id,
    kind,
    storyId: story.id,
    editionId: own.id,
    packageHash: own.headHash,
    reason: answers.reason ?? '',
    urgency: URGENCIES.find((known) => known === answers.urgency) ?? 'legal',
    openedBy,
    openedAt: at,
    dueAt: new Date(at.getTime() + debtHours * HOUR_MS),
  })
  return { ...scene, debtId: id, detail: { ...scene.detail, debt: kind } }
}

/** The second pair of eyes, afterwards. */
export const settleDebt: EffectOf = async (scene) => {
  const verdict = scene.answers.verdict === 'needs_correction' ? 'needs_correction' : 'fine'
  await scene.tx
    .update(debt)
    .set({ clearedBy: actorId(scene), clearedAt: scene.at, verdict, opinion: scene.answers.opinion ?? '' })
    .where(and(eq(debt.editionId, scene.edition.id), isNull(debt.clearedAt)))
  return { ...scene, detail: { ...scene.detail, verdict } }
}
