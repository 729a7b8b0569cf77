'use client'

import { useEffect, useSyncExternalStore } from 'react'
import type { Package } from '@/newsroom/story/package'
import type { Keeper } from './keeper'
import { isDirty, type Saving } from './state'

/** Ties a keeper to the life of the page: leaving, hiding, coming back, the network returning. */
export const useKeeper = <C>(kept: Keeper<C>): Saving<Package, C> => {
  useEffect(() => {
    const hidden = () => {
      if (document.visibilityState === 'hidden') kept.leave()
    }
    const warn = (event: BeforeUnloadEvent) => {
      kept.leave()
      if (isDirty(kept.state()) && kept.state().trouble !== null) event.preventDefault()
    }
    const listeners = { pagehide: kept.leave, online: kept.saveNow, focus: kept.saveNow }
    for (const [type, listener] of Object.entries(listeners)) window.addEventListener(type, listener)
    window.addEventListener('beforeunload', warn)
    document.addEventListener('visibilitychange', hidden)
    return () => {
      for (const [type, listener] of Object.entries(listeners)) window.removeEventListener(type, listener)
      window.removeEventListener('beforeunload', warn)
      document.removeEventListener('visibilitychange', hidden)
      kept.leave()
    }
  }, [kept])

  return useSyncExternalStore(kept.subscribe, kept.state, kept.state)
}
