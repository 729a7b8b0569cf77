import type { Reader } from '@/db/connect'
import { type Stage, stageOf } from '@/newsroom/workflow/routes'
import { CLEARED, type State } from '@/newsroom/workflow/states'
import { currentRun } from './run'

/** Where a stage is waiting, or has just been passed: who holds it may send the piece back. */
const STAGED: readonly State[] = ['in_review', ...CLEARED]

/** The stage an edition waits at; null while nobody reviews it. */
export const stageNow = async (
  reader: Reader,
  { id, state }: { readonly id: string; readonly state: State },
): Promise<Stage | null> => {
  if (!STAGED.includes(state)) return null
  const run = await currentRun(reader, id)
  return run ? (stageOf(run.plan, run.stage)?.stage ?? null) : null
}
