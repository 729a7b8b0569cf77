'use server'

import { revalidatePath } from 'next/cache'
import { contextFor } from '@/app/context'
import { heard } from '@/app/heard'
import { requestOrigin } from '@/app/origin'
import { publishContextFor } from '@/app/publish-context'
import { mustView, type Viewer } from '@/app/viewer'
import { AssignStory, assignStory } from '@/commands/assign-story'
import { ConfirmOpinion, confirmOpinion } from '@/commands/confirm-opinion'
import { ConfirmPassword, confirmPassword } from '@/commands/confirm-password'
import { KnowWarning, knowWarning } from '@/commands/know-warning'
import { SettleFinding, settleFinding } from '@/commands/machine-check/settle-finding'
import { MakeMove, makeMove } from '@/commands/make-move'
import { NameRevision, nameRevision } from '@/commands/name-revision'
import { ReclassEdition, reclassEdition } from '@/commands/reclass-edition'
import { RestoreRevision, restoreRevision } from '@/commands/restore-revision'
import { TickItem, tickItem } from '@/commands/tick-item'
import { invalid, type Result } from '@/newsroom/result'
import type { MoveMade } from '@/newsroom/workflow/move-made'

/** Every screen of the desk may show this story: let them be read anew. */
const showAgain = <T>(viewer: Viewer, result: Result<T>): Promise<Result<T>> => {
  if (result.ok) revalidatePath('/desk', 'layout')
  return heard(viewer, result)
}

const unreadable = ({ issues }: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] }) =>
  invalid(issues[0]?.path.map(String).join('.') ?? '', 'invalid')

export const makeMoveAction = async (raw: unknown): Promise<Result<MoveMade>> => {
  const viewer = await mustView()
  const parsed = MakeMove.safeParse(raw)
  if (!parsed.success) return unreadable(parsed.error)
  const confirmed = ConfirmPassword.safeParse(raw)
  if (!confirmed.success) return showAgain(viewer, await makeMove(publishContextFor(viewer), parsed.data))
  const proof = { ...confirmed.data, sessionId: viewer.sessionId, address: (await requestOrigin()).address }
  const known = await confirmPassword(contextFor(viewer), proof)
  if (!known.ok) return heard(viewer, known)
  return showAgain(viewer, await makeMove({ ...publishContextFor(viewer), freshSignIn: true }, parsed.data))
}

/** Somebody stands by what they said of an earlier text. */
export const confirmOpinionAction = async (raw: unknown): Promise<Result<null>> => {
  const viewer = await mustView()
  const parsed = ConfirmOpinion.safeParse(raw)
  if (!parsed.success) return unreadable(parsed.error)
  return showAgain(viewer, await confirmOpinion(contextFor(viewer), parsed.data))
}

/** Somebody takes note of a warning, or confirms an item of the checklist. */
export const settleIssueAction = async (raw: unknown): Promise<Result<null>> => {
  const viewer = await mustView()
  const parsed = KnowWarning.safeParse(raw)
  if (!parsed.success) return unreadable(parsed.error)
  const item = /^checklist\.(.+)$/.exec(parsed.data.field)?.[1]
  if (item === undefined) return showAgain(viewer, await knowWarning(contextFor(viewer), parsed.data))
  const ticked = TickItem.safeParse({ ...parsed.data, itemId: item })
  if (!ticked.success) return unreadable(ticked.error)
  return showAgain(viewer, await tickItem(contextFor(viewer), ticked.data))
}

/** Somebody says what becomes of a finding of the machine. */
export const settleFindingAction = async (raw: unknown): Promise<Result<null>> => {
  const viewer = await mustView()
  const parsed = SettleFinding.safeParse(raw)
  if (!parsed.success) return unreadable(parsed.error)
  return showAgain(viewer, await settleFinding(contextFor(viewer), parsed.data))
}

/** Says anew what kind of change an edition is. */
export const reclassEditionAction = async (raw: unknown): Promise<Result<{ readonly seq: number }>> => {
  const viewer = await mustView()
  const parsed = ReclassEdition.safeParse(raw)
  if (!parsed.success) return unreadable(parsed.error)
  return showAgain(viewer, await reclassEdition(contextFor(viewer), parsed.data))
}

export const restoreRevisionAction = async (raw: unknown): Promise<Result<{ readonly seq: number }>> => {
  const viewer = await mustView()
  const parsed = RestoreRevision.safeParse(raw)
  if (!parsed.success) return unreadable(parsed.error)
  return showAgain(viewer, await restoreRevision(contextFor(viewer), parsed.data))
}

export const nameRevisionAction = async (raw: unknown): Promise<Result<{ readonly seq: number }>> => {
  const viewer = await mustView()
  const parsed = NameRevision.safeParse(raw)
  if (!parsed.success) return unreadable(parsed.error)
  return showAgain(viewer, await nameRevision(contextFor(viewer), parsed.data))
}

export const assignStoryAction = async (raw: unknown): Promise<Result<null>> => {
  const viewer = await mustView()
  const parsed = AssignStory.safeParse(raw)
  if (!parsed.success) return unreadable(parsed.error)
  return showAgain(viewer, await assignStory(contextFor(viewer), parsed.data))
}
