'use client'

import { useTranslations } from 'next-intl'
import { Time } from '@/components/ui/time'
import type { PieceToCheck } from '@/newsroom/sampling/on-screen'
import { Wordings } from './wordings'

export type TakenBackLinesProps = {
  readonly lines: PieceToCheck['takenBack']
  readonly language: PieceToCheck['language']
}

/** What was written down by mistake: it does not count, and is not hidden. */
export function TakenBackLines({ lines, language }: TakenBackLinesProps) {
  const t = useTranslations('sampling.takeBack')
  if (lines.length === 0) return null
  return (
    <section aria-label={t('taken')} className="flex flex-col gap-2 text-14">
      <h3 className="font-medium">{t('taken')}</h3>
      <ul className="flex flex-col gap-2">
        {lines.map(({ id, wrong, right, reason, person, at }) => (
          <li key={id} className="border-l-2 border-rule pl-3 leading-text">
            <span lang={language} className="wrap-anywhere">
              <Wordings wrong={wrong} right={right} />
            </span>
            <span className="block wrap-anywhere text-muted">
              {t('by', { person, reason })} · <Time at={at} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
