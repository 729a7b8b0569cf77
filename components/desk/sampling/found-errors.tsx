'use client'

import { useTranslations } from 'next-intl'
import type { PieceToCheck } from '@/newsroom/sampling/on-screen'
import { useBlamed } from './use-blamed'

export type FoundErrorsProps = Pick<PieceToCheck, 'errors' | 'stages' | 'language'>

/** What was found so far, in the order in which it was found. */
export function FoundErrors({ errors, stages, language }: FoundErrorsProps) {
  const t = useTranslations('sampling')
  const blamed = useBlamed()
  if (errors.length === 0) return <p className="text-14 text-muted">{t('error.none')}</p>
  return (
    <ol className="flex list-decimal flex-col gap-2 pl-6 marker:text-muted">
      {errors.map(({ id, place, wrong, right, times, stage }) => (
        <li key={id} className="leading-text">
          <span lang={language}>
            {wrong === '' ? t('error.missing') : <del className="text-vermilion">{wrong}</del>}
            {' → '}
            {right === '' ? t('error.surplus') : <ins className="text-stet no-underline">{right}</ins>}
          </span>
          <span className="block text-14 text-muted">
            {t('error.line', {
              place: t(`places.${place}`),
              times,
              stage: blamed(stages.find(({ key }) => key === stage) ?? { key: stage }),
            })}
          </span>
        </li>
      ))}
    </ol>
  )
}
