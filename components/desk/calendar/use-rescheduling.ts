'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { type Bar, useBar } from '@/components/desk/moves/use-bar'
import { useRefusalWords } from '@/components/desk/moves/use-refusal-words'
import { toast } from '@/components/ui/toast'
import type { Entry } from '@/newsroom/story/calendar'
import type { RescheduleAtHand } from '@/newsroom/story/reschedule'
import { wallTimeOf } from '@/newsroom/time/wall-time'
import type { CalendarActions } from './calendar-actions'

export type Rescheduling = {
  readonly bar: Bar
  /** What the open dialog is about. */
  readonly taken: RescheduleAtHand | null
  readonly putOn: (entry: Entry, day: string) => Promise<void>
}

/** A planned piece put on another day asks for its new time, filled in and open to change; nothing moves silently. */
export const useRescheduling = ({ act, atHand }: CalendarActions, zone: string): Rescheduling => {
  const router = useRouter()
  const moves = useTranslations('moves')
  const words = useRefusalWords()
  const [taken, setTaken] = useState<RescheduleAtHand | null>(null)
  const bar = useBar({ act, onJump: () => taken && router.push(`/desk/stories/${taken.edition.storyId}`) })

  const putOn = async ({ at, storyId }: Entry, day: string): Promise<void> => {
    const answer = await atHand({ storyId }).catch(() => null)
    if (!answer?.ok) {
      return toast({ text: answer ? words(answer.refusal) : moves('refused.failed'), tone: 'stop' })
    }
    const { edition, offer, plan } = answer.value
    setTaken(answer.value)
    bar.press({ offer, edition, prefilled: { ...plan, publishAt: { ...wallTimeOf(at, zone), date: day } } })
  }

  return { bar, taken, putOn }
}
