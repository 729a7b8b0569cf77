'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { type Entry, entryKey } from '@/newsroom/story/calendar'
import { dayOf } from '@/newsroom/time/start-of-day'

export type Carrying = {
  /** The piece somebody is finding another day for. */
  readonly carried: Entry | null
  readonly take: (entry: Entry) => void
  readonly leave: () => void
  readonly putDown: (day: string) => void
  /** Said to whoever cannot see it. */
  readonly said: string
}

/** Taking a piece up, finding its day and putting it down: by keyboard, by two presses, or by dragging. */
export const useCarrying = (zone: string, putOn: (entry: Entry, day: string) => Promise<void>): Carrying => {
  const t = useTranslations('calendar')
  const [carried, setCarried] = useState<Entry | null>(null)
  const [said, say] = useState('')
  const nameOf = ({ headline, slugline }: Entry) => ({ headline: headline || slugline })
  const leave = () => {
    if (carried) say(t('left', nameOf(carried)))
    setCarried(null)
  }
  return {
    carried,
    said,
    take: (entry) => {
      setCarried(entry)
      say(t('carrying', nameOf(entry)))
    },
    leave,
    putDown: (day) => {
      if (!carried) return
      if (dayOf(carried.at, zone) === day) return leave()
      void putOn(carried, day)
      setCarried(null)
      say('')
    },
  }
}

export const isCarried = ({ carried }: Carrying, entry: Entry): boolean =>
  carried !== null && entryKey(carried) === entryKey(entry)
