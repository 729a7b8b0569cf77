'use server'

import { runAction } from '@/app/run-action'
import { LookForRepairs, lookForRepairs } from '@/commands/repair/look-for-repairs'
import { NoteRepair, noteRepair } from '@/commands/repair/note-repair'
import type { Proposed } from '@/newsroom/repair/proposed'
import type { Result } from '@/newsroom/result'

export const lookForRepairsAction = async (raw: unknown): Promise<Result<Proposed>> =>
  runAction(raw, LookForRepairs, lookForRepairs)
export const noteRepairAction = async (raw: unknown): Promise<Result<null>> => runAction(raw, NoteRepair, noteRepair)
