'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { ImportLine } from '@/newsroom/imports/on-screen'
import { OUTCOMES, type Outcome } from '@/newsroom/imports/outcomes'
import { FILTER } from './filter-style'
import { LinesTable } from './lines-table'

/** What taking the file in would do, all of it or one kind at a time. */
export function TrialTable({ lines }: { readonly lines: readonly ImportLine[] }) {
  const t = useTranslations('imports')
  const [show, setShow] = useState<Outcome | null>(null)
  const count = (outcome: Outcome) => lines.filter((line) => line.outcome === outcome).length
  return (
    <>
      <fieldset className="flex flex-wrap gap-x-6 gap-y-2">
        <legend className="sr-only">{t('filter')}</legend>
        <button type="button" className={FILTER} aria-pressed={show === null} onClick={() => setShow(null)}>
          {t('counted', { word: t('outcomes.all'), count: lines.length })}
        </button>
        {OUTCOMES.filter((outcome) => count(outcome) > 0).map((outcome) => (
          <button
            key={outcome}
            type="button"
            className={FILTER}
            aria-pressed={show === outcome}
            onClick={() => setShow(outcome)}
          >
            {t('counted', { word: t(`outcomes.${outcome}`), count: count(outcome) })}
          </button>
        ))}
      </fieldset>
      <LinesTable label={t('trial.title')} lines={lines.filter(({ outcome }) => show === null || outcome === show)} />
    </>
  )
}
