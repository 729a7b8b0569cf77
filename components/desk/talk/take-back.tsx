'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { beginningOf } from './beginning-of'

type Props = { readonly text: string; readonly onTakeBack: () => void }

/** Words taken back are gone, so it asks once more. */
export function TakeBack({ text, onTakeBack }: Props) {
  const words = useTranslations('talk')
  const [isAsking, setAsking] = useState(false)
  if (!isAsking) {
    return (
      <Button
        size="text"
        variant="bare"
        aria-label={words('retractOf', { text: beginningOf(text) })}
        onPress={() => setAsking(true)}
      >
        {words('retract')}
      </Button>
    )
  }
  return (
    <>
      <Button autoFocus size="text" variant="danger" onPress={onTakeBack}>
        {words('retractForGood')}
      </Button>
      <Button size="text" variant="bare" onPress={() => setAsking(false)}>
        {words('keep')}
      </Button>
    </>
  )
}
