'use client'

import { useTranslations } from 'next-intl'
import { EFFECTS, type Effect } from '@/newsroom/disclaimers/kinds'
import { Choice } from './choice'

/** What the rule does, as words to choose. */
export function EffectChoice({
  effect,
  onChange,
}: {
  readonly effect: Effect
  readonly onChange: (effect: Effect) => void
}) {
  const t = useTranslations('disclaimers.rule')
  return (
    <Choice
      label={t('chooseEffect')}
      words={t(`effects.${effect}`)}
      mode="one"
      chosen={[effect]}
      options={EFFECTS.map((id) => ({ id, name: t(`effectHints.${id}`) }))}
      onChoose={([id]) => onChange(EFFECTS.find((known) => known === id) ?? effect)}
    />
  )
}
