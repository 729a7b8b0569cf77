import type { ReactNode } from 'react'
import { RefreshOnStory } from '@/components/desk/live/refresh-on-story'

type Props = { readonly params: Promise<{ id: string }>; readonly children: ReactNode }

/** Every screen of a story is shown anew when somebody else moves it or speaks of it. */
export default async function StoryLayout({ params, children }: Props) {
  return (
    <>
      <RefreshOnStory storyId={(await params).id} />
      {children}
    </>
  )
}
