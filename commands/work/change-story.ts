import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from '../context'
import { changeStories } from './change-stories'
import type { StoryChange } from './changes/change'

/** A change of one story: the same as of many, with the answer every command of one thing gives. */
export const changeStory = async (context: Context, storyId: string, change: StoryChange): Promise<Result<null>> => {
  const changed = await changeStories(context, [{ storyId, change }])
  if (changed.ok) return done(null)
  return refused(changed.answers[0]?.refusal ?? { kind: 'notFound' })
}
