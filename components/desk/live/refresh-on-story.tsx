'use client'

import { useRouter } from 'next/navigation'
import { useLive } from './live'

/** Shows the page anew when somebody else moved the story on it, or spoke of it. */
export function RefreshOnStory({ storyId }: { readonly storyId: string }) {
  const router = useRouter()
  useLive((event) => {
    if (event.is === 'story' && event.story === storyId) router.refresh()
  })
  return null
}
