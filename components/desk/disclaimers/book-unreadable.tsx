'use client'

import { useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import { Page } from '@/components/ui/page'

export function BookUnreadable({ onRetry }: { readonly onRetry: () => void }) {
  const t = useTranslations('disclaimers')
  return (
    <Page title={t('title')}>
      <Banner
        tone="stop"
        title={t('error.title')}
        action={
          <Button size="small" onPress={onRetry}>
            {t('error.retry')}
          </Button>
        }
      >
        {t('error.body')}
      </Banner>
    </Page>
  )
}
