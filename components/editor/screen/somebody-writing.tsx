'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { useLive } from '@/components/desk/live/live'
import { useFormats } from '@/components/ui/formats'
import type { Writing } from '@/newsroom/story/writing'

type Props = { readonly storyId: string; readonly writing: Writing | null }

/** The same person going on has been there since the first word of them. */
const goingOn = (known: Writing | null, heard: Writing | null): Writing | null =>
  known !== null && heard !== null && known.personId === heard.personId ? { ...heard, at: known.at } : heard

/**
 * Says that somebody else is writing here, before and while one types. It stands in room that is always kept for it,
 * so that no line moves under the caret.
 */
export function SomebodyWriting({ storyId, writing }: Props) {
  const words = useTranslations('editor.banners')
  const format = useFormats()
  const [shown, show] = useState(writing)
  useEffect(() => show((known) => goingOn(known, writing)), [writing])
  useLive((event) => {
    if (event.is === 'writing' && event.story === storyId) show((known) => goingOn(known, event.writing))
  })
  useEffect(() => {
    if (shown === null) return
    const timer = setTimeout(() => show(null), shown.leftMs)
    return () => clearTimeout(timer)
  }, [shown])
  return (
    <p role="status" className="somebody-writing">
      {shown === null
        ? null
        : words('somebodyWriting', {
            who: shown.name,
            when: format.dateTime(new Date(shown.at), { timeStyle: 'short' }),
          })}
    </p>
  )
}
