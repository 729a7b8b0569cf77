import { z } from 'zod'
import type { Result } from '@/newsroom/result'
import type { Context } from './context'
import { changeStory } from './work/change-story'

/** `assigneeId: null` takes the story back to the desk; `note` is what is said when it is handed over. */
export const AssignStory = z.object({
  storyId: z.uuid(),
  assigneeId: z.uuid().nullable(),
  note: z.string().trim().max(1_000).default(''),
})
export type AssignStory = z.input<typeof AssignStory>

/** Gives a story to somebody who may write for its desk: an editor does, who has it does, and who takes it does. */
export const assignStory = (context: Context, { storyId, assigneeId, note = '' }: AssignStory): Promise<Result<null>> =>
  changeStory(context, storyId, { do: 'assign', assigneeId, note })
