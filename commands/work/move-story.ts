import { z } from 'zod'
import type { Result } from '@/newsroom/result'
import type { Context } from '../context'
import { changeStory } from './change-story'

export const MoveStory = z.object({ storyId: z.uuid(), deskId: z.uuid() })
export type MoveStory = z.infer<typeof MoveStory>

/** To another desk. Its state stays what it is. */
export const moveStory = (context: Context, { storyId, deskId }: MoveStory): Promise<Result<null>> =>
  changeStory(context, storyId, { do: 'desk', deskId })
