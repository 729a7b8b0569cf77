'use client'

import { useEffect, useRef } from 'react'
import { isComposing } from '@/components/ui/composing'
import { isSingle, pressed } from './keys'

const PAUSE_MS = 900

export type Shortcuts = Readonly<Record<string, () => void>>

/** Listens for the keys of the table, two in a row (`g d`) included. With `isOff` only those with a modifier fire. */
export function useShortcuts(shortcuts: Shortcuts, { isOff }: { readonly isOff: boolean }) {
  const table = useRef(shortcuts)
  useEffect(() => {
    table.current = shortcuts
  })
  useEffect(() => {
    let first = { key: '', at: 0 }
    const listen = (event: KeyboardEvent) => {
      if (isComposing(event)) return
      const key = pressed(event)
      if (key === null || (isOff && isSingle(key))) return
      const pair = event.timeStamp - first.at < PAUSE_MS ? `${first.key} ${key}` : key
      const run = table.current[pair] ?? table.current[key]
      first = { key, at: event.timeStamp }
      if (run === undefined) return
      event.preventDefault()
      run()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [isOff])
}
