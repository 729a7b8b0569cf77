'use client'

import { useTranslations } from 'next-intl'
import { StateWord } from '@/components/ui/state-word'
import { isWithin } from '@/newsroom/sampling/rate'
import type { Tally } from '@/newsroom/sampling/tally'

export type TallyLineProps = { readonly tally: Tally; readonly limit: number }

/** What was counted, against the limit it was drawn under. A small sample says that it is one. */
export function TallyLine({ tally, limit }: TallyLineProps) {
  const t = useTranslations('sampling.tally')
  if (tally.pieces === 0) return <p className="text-14 text-muted">{t('none')}</p>
  const passes = isWithin(tally.rate, limit)
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 text-14">
      <StateWord tone={passes ? 'stet' : 'vermilion'}>
        {t(passes ? 'within' : 'above', { rate: tally.rate, limit })}
      </StateWord>
      <span className="text-muted">
        {t('counted', {
          pieces: tally.pieces,
          characters: tally.characters,
          errors: tally.errors,
          weight: tally.weight,
        })}
      </span>
      {tally.isSmall ? <StateWord tone="amber">{t('small')}</StateWord> : null}
    </p>
  )
}
