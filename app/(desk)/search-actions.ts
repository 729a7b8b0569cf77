'use server'

import { z } from 'zod'
import { mustView } from '@/app/viewer'
import type { StoryHit } from '@/components/desk/shell/story-hit'
import { database } from '@/db/connect'
import { findStories } from '@/db/queries/desk-lists'

const Query = z.string().trim().max(100).catch('')

/** What the palette finds: only stories this person may read. */
export const searchStories = async (query: string): Promise<readonly StoryHit[]> => {
  const viewer = await mustView()
  const found = await findStories(database(), viewer, Query.parse(query))
  return found.map(({ storyId, headline, slugline, language, state }) => ({
    storyId,
    headline,
    slugline,
    language,
    state,
  }))
}
