'use client'

import { useState } from 'react'
import { type Deed, useDeed } from '@/components/desk/work/use-deed'

/** A question that stands open, the deed it leads to, and the way out of both. */
export const useAsked = <Name extends string>(): {
  readonly asked: Name | null
  readonly ask: (name: Name) => void
  readonly deed: Deed
  readonly close: () => void
} => {
  const [asked, setAsked] = useState<Name | null>(null)
  const deed = useDeed()
  const close = () => {
    deed.forget()
    setAsked(null)
  }
  return { asked, ask: setAsked, deed, close }
}
