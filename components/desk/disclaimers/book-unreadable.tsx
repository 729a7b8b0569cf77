'use client'

import { useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'

export function BookUnreadable({ onRetry }: { readonly onRetry: () => void }) {
  const t = useTranslations('disclaimers.error')
  return (
    <Banner
      tone="stop"
      title={t('title')}
      action={
        <Button size="small" onPress={onRetry}>
          {t('retry')}
        </Button>
      }
    >
      {t('body')}
    </Banner>
  )
}
