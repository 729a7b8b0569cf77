'use client'

import { useTranslations } from 'next-intl'
import { Checkbox } from '@/components/ui/checkbox'
import { RadioGroup } from '@/components/ui/radio-group'
import { TextField } from '@/components/ui/text-field'
import { HoursField } from './hours-field'

type Props = {
  readonly faultOf: (field: string) => string | undefined
  readonly isNameNeeded: boolean
  readonly seq: number
}

/** For somebody who only looks. */
export function LookFields({ faultOf, isNameNeeded, seq }: Props) {
  const t = useTranslations('preview.links')
  return (
    <>
      <TextField
        name="name"
        label={t('name')}
        hint={t(isNameNeeded ? 'nameNeeded' : 'nameHint')}
        maxLength={80}
        isRequired={isNameNeeded}
        error={faultOf('name')}
      />
      <HoursField />
      <RadioGroup
        name="text"
        label={t('text')}
        defaultValue="newest"
        options={[
          { id: 'newest', label: t('newest') },
          { id: 'fixed', label: t('fixed', { seq }) },
        ]}
      />
      <Checkbox name="singleUse" value="yes">
        {t('singleUse')}
      </Checkbox>
    </>
  )
}
