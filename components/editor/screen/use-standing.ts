'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { Standing } from '../saving/wire'
import type { WritingDesk } from './open-desk'

/**
 * What the server says of the piece: as the page brought it, then as each save was answered. A page that is drawn anew
 * after a move brings a newer word of its own.
 */
export const useStanding = (desk: WritingDesk, brought: Standing): Standing => {
  const router = useRouter()
  const [heard, setHeard] = useState<{ readonly since: Standing; readonly standing: Standing } | null>(null)

  useEffect(() => {
    desk.hearStanding((standing) => {
      setHeard({ since: brought, standing })
      // A save that voided an approval changes the moves on offer, which only the server knows.
      if (standing.state !== brought.state) router.refresh()
    })
    return () => desk.hearStanding(null)
  }, [desk, brought, router])

  return heard !== null && heard.since === brought ? heard.standing : brought
}
