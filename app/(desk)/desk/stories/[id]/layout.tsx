import type { ReactNode } from 'react'
import { z } from 'zod'
import { contextFor } from '@/app/context'
import { mustView } from '@/app/viewer'
import { noteView } from '@/commands/work/note-view'
import { EmbargoBanner } from '@/components/desk/embargo-banner'
import { RefreshOnStory } from '@/components/desk/live/refresh-on-story'
import { database } from '@/db/connect'
import { embargoNotice } from '@/db/queries/embargo-notice'

type Props = { readonly params: Promise<{ id: string }>; readonly children: ReactNode }

/** Every screen of a story is shown anew when somebody else moves it or speaks of it, and says so under embargo; that one was looked at is kept where it is limited. */
export default async function StoryLayout({ params, children }: Props) {
  const viewer = await mustView()
  const storyId = (await params).id
  const isId = z.uuid().safeParse(storyId).success
  if (isId) await noteView(contextFor(viewer), storyId)
  const embargo = isId ? await embargoNotice(database(), viewer, storyId) : null
  return (
    <>
      <RefreshOnStory storyId={storyId} />
      {embargo === null ? null : <EmbargoBanner embargo={embargo} />}
      {children}
    </>
  )
}
