'use client'

import { useTranslations } from 'next-intl'
import { PLACEMENTS, type Placement } from '@/newsroom/disclaimers/kinds'
import { Choice } from './choice'

export type PlacementChoiceProps = {
  /** Null: where the template stands. */
  readonly placement: Placement | null
  readonly templatePlacement: Placement
  readonly onChange: (placement: Placement | null) => void
}

const AS_TEMPLATE = 'template'

/** Where the rule puts the notice, as words to choose. */
export function PlacementChoice({ placement, templatePlacement, onChange }: PlacementChoiceProps) {
  const t = useTranslations('disclaimers')
  const asTemplate = t('rule.defaultPlacement', { placement: t(`placements.${templatePlacement}`) })
  return (
    <Choice
      label={t('rule.choosePlacement')}
      words={t(`placements.${placement ?? templatePlacement}`)}
      mode="one"
      chosen={[placement ?? AS_TEMPLATE]}
      options={[
        { id: AS_TEMPLATE, name: asTemplate },
        ...PLACEMENTS.map((id) => ({ id, name: t(`placements.${id}`) })),
      ]}
      onChoose={([id]) => onChange(PLACEMENTS.find((place) => place === id) ?? null)}
    />
  )
}
