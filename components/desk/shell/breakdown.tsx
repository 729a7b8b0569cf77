'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Page } from '@/components/ui/page'

type BreakdownProps = { readonly number: string | null; readonly onRetry: () => void }

/** Something broke that should not have. The number finds it in the log. */
export function Breakdown({ number, onRetry }: BreakdownProps) {
  const t = useTranslations('common.error')
  return (
    <Page title={t('title')} lede={t('body')}>
      <div role="alert" className="flex flex-wrap items-baseline gap-4">
        <Button variant="primary" onPress={onRetry}>
          {t('retry')}
        </Button>
        {number === null ? null : <span className="tabular text-14 text-muted">{t('number', { number })}</span>}
      </div>
    </Page>
  )
}
