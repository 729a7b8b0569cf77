import type { ReactNode } from 'react'
import { z } from 'zod'
import { mustView } from '@/app/viewer'
import { EmbargoBanner } from '@/components/desk/embargo-banner'
import { RefreshOnStory } from '@/components/desk/live/refresh-on-story'
import { database } from '@/db/connect'
import { embargoNotice } from '@/db/queries/embargo-notice'

type Props = { readonly params: Promise<{ id: string }>; readonly children: ReactNode }

/** Every screen of a story is shown anew when somebody else moves it or speaks of it, and says so under embargo. */
export default async function StoryLayout({ params, children }: Props) {
  const viewer = await mustView()
  const storyId = (await params).id
  const embargo = z.uuid().safeParse(storyId).success ? await embargoNotice(database(), viewer, storyId) : null
  return (
    <>
      <RefreshOnStory storyId={storyId} />
      {embargo === null ? null : <EmbargoBanner embargo={embargo} />}
      {children}
    </>
  )
}
