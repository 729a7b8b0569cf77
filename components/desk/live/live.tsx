'use client'

import { usePathname } from 'next/navigation'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { LiveEvent } from '@/newsroom/notifications/live-event'
import { connectLive } from './connect-live'

type Listener = (event: LiveEvent) => void
type Live = { readonly unread: number; readonly listen: (listener: Listener) => () => void }

const Context = createContext<Live>({ unread: 0, listen: () => () => undefined })

const STORY = /^\/desk\/stories\/([0-9a-f-]{36})(?:\/|$)/

const REISSUE = /^\/desk\/disclaimers\/[^/]+\/reissue\/([0-9a-f-]{36})$/

/** The address to listen at; where a story or a reissue is on the screen, also for changes of it. */
const addressAt = (path: string): string => {
  const story = STORY.exec(path)?.[1]
  if (story !== undefined) return `/api/events?story=${story}`
  const reissue = REISSUE.exec(path)?.[1]
  return reissue === undefined ? '/api/events' : `/api/events?reissue=${reissue}`
}

/** Keeps the room in touch with the house: one connection, whatever listens. `unread` is what the server last counted. */
export function Live({ unread: counted, children }: { readonly unread: number; readonly children: ReactNode }) {
  const [unread, setUnread] = useState(counted)
  const listeners = useRef(new Set<Listener>())
  const url = addressAt(usePathname())
  useEffect(() => setUnread(counted), [counted])
  useEffect(() => {
    if (typeof EventSource === 'undefined') return
    return connectLive(url, (event) => {
      if (event.is === 'notices') setUnread(event.unread)
      for (const listener of listeners.current) listener(event)
    })
  }, [url])
  const live = useMemo(
    () => ({
      unread,
      listen: (listener: Listener) => {
        listeners.current.add(listener)
        return () => listeners.current.delete(listener)
      },
    }),
    [unread],
  )
  return <Context value={live}>{children}</Context>
}

export const useUnread = (): number => useContext(Context).unread

/** Calls back whenever something was told to this person or about the story on the screen. */
export const useLive = (onEvent: Listener): void => {
  const { listen } = useContext(Context)
  const latest = useRef(onEvent)
  useEffect(() => {
    latest.current = onEvent
  })
  useEffect(() => listen((event) => latest.current(event)), [listen])
}
