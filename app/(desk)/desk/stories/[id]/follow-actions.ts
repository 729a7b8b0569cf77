'use server'

import { refresh } from 'next/cache'
import { contextFor } from '@/app/context'
import { heard } from '@/app/heard'
import { mustView } from '@/app/viewer'
import { FollowStory, followStory } from '@/commands/notifications/follow-story'

export const followStoryAction = async (raw: unknown): Promise<void> => {
  const viewer = await mustView()
  const input = FollowStory.safeParse(raw)
  if (input.success) await heard(viewer, await followStory(contextFor(viewer), input.data))
  refresh()
}
