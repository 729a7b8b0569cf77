import { z } from 'zod'
import type { Result } from '@/newsroom/result'
import { PlannedTime } from '@/newsroom/time/wall-time'
import type { Context } from '../context'
import { changeStory } from './change-story'

/** A time on the clock of a zone; null: none any more. */
export const SetDeadline = z.object({ storyId: z.uuid(), deadline: PlannedTime.nullable() })
export type SetDeadline = z.infer<typeof SetDeadline>

export const setDeadline = (context: Context, { storyId, deadline }: SetDeadline): Promise<Result<null>> =>
  changeStory(context, storyId, { do: 'deadline', deadline })
