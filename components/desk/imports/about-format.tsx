'use client'

import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'
import { FORMAT } from '@/newsroom/imports/format'

/** What a file looks like, until one was read. */
export function AboutFormat({ isLooking }: { readonly isLooking: boolean }) {
  const t = useTranslations('imports')
  return (
    <>
      <p aria-live="polite" className="text-14 text-muted">
        {isLooking ? t('looking') : ''}
      </p>
      <EmptyState
        title={t('about.title')}
        action={
          <a href="/desk/import/example" download className="link target">
            {t('about.example')}
          </a>
        }
      >
        <div className="flex flex-col gap-3 wrap-anywhere">
          <p>{t('about.file', { format: FORMAT })}</p>
          <p>{t('about.pieces')}</p>
          <p>{t('about.copy')}</p>
        </div>
      </EmptyState>
    </>
  )
}
