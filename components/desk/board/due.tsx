'use client'

import { useNow, useTranslations } from 'next-intl'
import { useFormats } from '@/components/ui/formats'
import { StateWord } from '@/components/ui/state-word'
import type { Card } from '@/newsroom/story/board-card'
import { isOverdue } from '@/newsroom/time/is-overdue'

const MINUTE = 60_000

/** When it has to be ready, or goes out; late is said in words. */
export function Due({ card: { state, due } }: { readonly card: Card }) {
  const t = useTranslations('board')
  const format = useFormats()
  const now = useNow({ updateInterval: MINUTE })
  if (due === null) return null
  const when = format.relativeTime(due, now)
  if (state === 'publish_failed') return <Late>{t('notOut', { when })}</Late>
  if (state === 'scheduled') return <p>{t('goesOut', { when })}</p>
  return isOverdue(due, now) ? <Late>{t('overdue', { when })}</Late> : <p>{t('due', { when })}</p>
}

function Late({ children }: { readonly children: string }) {
  return (
    <p>
      <StateWord tone="vermilion">{children}</StateWord>
    </p>
  )
}
