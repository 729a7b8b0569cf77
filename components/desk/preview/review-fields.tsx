'use client'

import { useTranslations } from 'next-intl'
import { TextField } from '@/components/ui/text-field'
import { HoursField } from './hours-field'

/** For somebody who is asked for their opinion. */
export function ReviewFields({ faultOf }: { readonly faultOf: (field: string) => string | undefined }) {
  const t = useTranslations('preview.links')
  return (
    <>
      <TextField
        name="name"
        label={t('name')}
        hint={t('nameNeeded')}
        maxLength={80}
        isRequired
        error={faultOf('name')}
      />
      <TextField
        name="email"
        type="email"
        label={t('email')}
        hint={t('emailHint')}
        maxLength={254}
        isRequired
        error={faultOf('email')}
      />
      <HoursField />
    </>
  )
}
