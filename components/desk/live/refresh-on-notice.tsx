'use client'

import { useRouter } from 'next/navigation'
import { useRef } from 'react'
import { useLive, useUnread } from './live'

/** Shows the page anew when what this person was told has changed, without anybody having to reload it. */
export function RefreshOnNotice() {
  const router = useRouter()
  const known = useRef(useUnread())
  useLive((event) => {
    if (event.is !== 'notices' || (event.because === null && event.unread === known.current)) return
    known.current = event.unread
    router.refresh()
  })
  return null
}
