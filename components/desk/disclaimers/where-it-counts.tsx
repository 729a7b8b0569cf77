'use client'

import { useTranslations } from 'next-intl'
import { useFormats } from '@/components/ui/formats'
import { JURISDICTIONS, type Jurisdiction } from '@/newsroom/story/jurisdictions'
import { Choice } from './choice'

type Props = {
  readonly jurisdictions: readonly Jurisdiction[]
  /** Null where it is only read. */
  readonly onChange: ((jurisdictions: readonly Jurisdiction[]) => void) | null
}

/** For which readers a rule counts; said only where it is not for all, unless it can be chosen. */
export function WhereItCounts({ jurisdictions, onChange }: Props) {
  const t = useTranslations('disclaimers')
  const format = useFormats()
  const names = jurisdictions.map((place) => t(`declared.jurisdictions.${place}`))
  const words = names.length > 0 ? format.list(names, { type: 'disjunction' }) : t('rule.everywhere')
  if (onChange === null) {
    if (names.length === 0) return null
    return t.rich('rule.where', { places: () => <strong className="font-semibold">{words}</strong> })
  }
  return t.rich('rule.whereChoice', {
    places: () => (
      <Choice
        label={t('rule.choosePlaces')}
        words={words}
        mode="several"
        chosen={jurisdictions}
        options={JURISDICTIONS.map((id) => ({ id, name: t(`declared.jurisdictions.${id}`) }))}
        onChoose={(chosen) => onChange(JURISDICTIONS.filter((place) => chosen.includes(place)))}
        after={<p className="border-t border-rule p-2 text-14 text-muted">{t('rule.whereHint')}</p>}
      />
    ),
  })
}
