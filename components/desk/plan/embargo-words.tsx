'use client'

import { useLocale, useTranslations } from 'next-intl'
import { isLocale } from '@/newsroom/language/locales'
import type { EmbargoNotice } from '@/newsroom/story/story-plan'
import { inZone } from '@/newsroom/time/in-zone'

/** Until when, on whose clock, and who asked for it. */
export function EmbargoWords({ embargo }: { readonly embargo: EmbargoNotice }) {
  const t = useTranslations('work.embargo')
  const language = useLocale()
  const { until, zone, source, reason } = embargo
  const when =
    until === 'indefinite'
      ? t('endless')
      : t('until', { when: inZone(until, isLocale(language) ? language : 'en', zone ?? 'UTC') })
  return (
    <>
      {when} <span className="text-muted">{t('why', { source, reason })}</span>
    </>
  )
}
