'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'

export function BookUnreadable({ onRetry }: { readonly onRetry: () => void }) {
  const t = useTranslations('disclaimers.error')
  return (
    <div role="alert" className="flex max-w-[60ch] flex-col items-start gap-3 py-10">
      <h1 className="font-serif text-21">{t('title')}</h1>
      <p>{t('body')}</p>
      <Button variant="primary" onPress={onRetry}>
        {t('retry')}
      </Button>
    </div>
  )
}
