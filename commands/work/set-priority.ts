import { z } from 'zod'
import type { Result } from '@/newsroom/result'
import { PRIORITIES } from '@/newsroom/story/priorities'
import type { Context } from '../context'
import { changeStory } from './change-story'

export const SetPriority = z.object({ storyId: z.uuid(), priority: z.enum(PRIORITIES) })
export type SetPriority = z.infer<typeof SetPriority>

export const setPriority = (context: Context, { storyId, priority }: SetPriority): Promise<Result<null>> =>
  changeStory(context, storyId, { do: 'priority', priority })
