'use client'

import { useTranslations } from 'next-intl'
import { Choice } from '@/components/desk/disclaimers/choice'
import { ON_CHANGE, type OnChange } from '@/newsroom/workflow/routes'

export type OnChangeChoiceProps = { readonly chosen: OnChange; readonly onChoose: (chosen: OnChange) => void }

/** What a change of the text does to the opinions given before it, as a sentence to choose. */
export function OnChangeChoice({ chosen, onChoose }: OnChangeChoiceProps) {
  const t = useTranslations('rules')
  return (
    <Choice
      label={t('choose.onChange')}
      words={t(`onChange.${chosen}`)}
      options={ON_CHANGE.map((id) => ({ id, name: t(`onChange.${id}`) }))}
      chosen={[chosen]}
      mode="one"
      onChoose={([id]) => onChoose(ON_CHANGE.find((known) => known === id) ?? chosen)}
    />
  )
}
