'use client'

import { useEffect, useState } from 'react'
import type { Package } from '@/newsroom/story/package'
import { clearDraft, draftsOf, type LocalDraft } from '../saving/drafts'
import { samePackage } from '../saving/merging'

type Place = { readonly personId: string; readonly editionId: string; readonly server: Package }

/** A draft younger than this may be another open page that is about to save it. */
const STILL_TYPING = 10_000

/** A draft this device kept and the server does not have, looked for once when the piece is opened. */
export const useRecovery = ({ personId, editionId, server }: Place) => {
  const [draft, setDraft] = useState<LocalDraft | null>(null)
  useEffect(() => {
    let here = true
    const look = async () => {
      const settled = Date.now() - STILL_TYPING
      for (const found of await draftsOf(personId, editionId)) {
        if (samePackage(found.package, server)) await clearDraft(found)
        else if (here && found.at < settled) return setDraft(found)
      }
    }
    // A browser without storage (a private window) simply has no drafts.
    look().catch(() => undefined)
    return () => {
      here = false
    }
  }, [personId, editionId, server])
  const forget = () => {
    setDraft(null)
    if (draft !== null) void clearDraft(draft).catch(() => undefined)
  }
  return { draft, putAside: () => setDraft(null), forget }
}
