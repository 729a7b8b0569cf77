import { notFound } from 'next/navigation'
import { z } from 'zod'
import type { Viewer } from '@/app/viewer'
import { database } from '@/db/connect'
import { type StoryScreen, storyScreen } from '@/db/queries/story-screen'

/** The story of an address, for this viewer. One they may not read is not found, like one that never was. */
export const storyAtHand = async (viewer: Viewer, id: string): Promise<StoryScreen> => {
  const storyId = z.uuid().safeParse(id)
  const screen = storyId.success
    ? await storyScreen(database(), viewer, { storyId: storyId.data, at: new Date() })
    : null
  return screen ?? notFound()
}

export const backTo = ({ storyId, slugline, head }: StoryScreen) => ({
  href: `/desk/stories/${storyId}`,
  label: head.package.headline || slugline,
  lang: head.package.language,
})
