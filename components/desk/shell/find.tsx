'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components/Button'
import { keyName } from './keys'

/** Opens the palette. The key is filled in once the browser says what keyboard it has. */
export function Find({ onPress }: { readonly onPress: () => void }) {
  const t = useTranslations('desk.shell')
  const [key, setKey] = useState('')
  useEffect(() => setKey(keyName('Mod-k')), [])
  return (
    <Button
      onPress={onPress}
      aria-keyshortcuts="Control+K Meta+K"
      className="flex min-h-9 w-full cursor-pointer items-baseline justify-between gap-3 border-b border-edge py-1 text-left text-14 text-muted hover:border-ink hover:text-ink"
    >
      <span>{t('find')}</span>
      <kbd aria-hidden className="min-w-10 text-right font-sans text-12">
        {key}
      </kbd>
    </Button>
  )
}
