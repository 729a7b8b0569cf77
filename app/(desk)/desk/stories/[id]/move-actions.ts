'use server'

import { revalidatePath } from 'next/cache'
import { contextFor } from '@/app/context'
import { heard } from '@/app/heard'
import { publishContextFor } from '@/app/publish-context'
import { mustView, type Viewer } from '@/app/viewer'
import { AssignStory, assignStory } from '@/commands/assign-story'
import { MakeMove, type MoveMade, makeMove } from '@/commands/make-move'
import { NameRevision, nameRevision } from '@/commands/name-revision'
import { RestoreRevision, restoreRevision } from '@/commands/restore-revision'
import { invalid, type Result } from '@/newsroom/result'

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
  return showAgain(viewer, await makeMove(publishContextFor(viewer), parsed.data))
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
