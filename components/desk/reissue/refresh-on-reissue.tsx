'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { useLive } from '@/components/desk/live/live'

/** Pieces are brought by the hundred: the page is shown anew at most so often. */
const EVERY_MS = 1_500

/** Shows how far a reissue got while it gets on. Without a live line the page is what it was when it was asked for. */
export function RefreshOnReissue({ jobId }: { readonly jobId: string }) {
  const router = useRouter()
  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null)
  useLive((event) => {
    if (event.is !== 'reissue' || event.job !== jobId) return
    waiting.current ??= setTimeout(() => {
      waiting.current = null
      router.refresh()
    }, EVERY_MS)
  })
  useEffect(
    () => () => {
      if (waiting.current) clearTimeout(waiting.current)
    },
    [],
  )
  return null
}
