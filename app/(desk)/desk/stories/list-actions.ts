'use server'

import { revalidatePath } from 'next/cache'
import { contextFor } from '@/app/context'
import { heard } from '@/app/heard'
import { runAction } from '@/app/run-action'
import { mustView } from '@/app/viewer'
import { ChangeStories, changeStories } from '@/commands/work/change-stories'
import { DeleteFilter, deleteFilter } from '@/commands/work/lists/delete-filter'
import { RenameFilter, renameFilter } from '@/commands/work/lists/rename-filter'
import { SaveFilter, saveFilter } from '@/commands/work/lists/save-filter'
import { ShareFilter, shareFilter } from '@/commands/work/lists/share-filter'
import { type Result, refused } from '@/newsroom/result'
import type { BulkAnswer } from '@/newsroom/story/bulk'

/** Many stories at once, all or none; each that was in the way is answered for, and leaves its line in the log. */
export const changeStoriesAction = async (raw: unknown): Promise<BulkAnswer> => {
  const viewer = await mustView()
  const parsed = ChangeStories.safeParse(raw)
  if (!parsed.success) return { ok: false, answers: [] }
  const changed = await changeStories(contextFor(viewer), parsed.data)
  if (changed.ok) revalidatePath('/desk', 'layout')
  else await Promise.all(changed.answers.map(({ refusal }) => refusal && heard(viewer, refused(refusal))))
  return changed
}

export const saveFilterAction = async (raw: unknown): Promise<Result<{ readonly id: string }>> =>
  runAction(raw, SaveFilter, saveFilter)

export const renameFilterAction = async (raw: unknown): Promise<Result<null>> =>
  runAction(raw, RenameFilter, renameFilter)

export const shareFilterAction = async (raw: unknown): Promise<Result<null>> => runAction(raw, ShareFilter, shareFilter)

export const deleteFilterAction = async (raw: unknown): Promise<Result<null>> =>
  runAction(raw, DeleteFilter, deleteFilter)
