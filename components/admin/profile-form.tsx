'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { ActionForm } from './action-form'
import type { FormAction } from './form-state'
import { LanguageField } from './language-field'
import { TimeZoneField } from './time-zone-field'

type Props = {
  readonly profile: {
    readonly name: string
    readonly email: string
    readonly language: string
    readonly timeZone: string
  }
  readonly zones: readonly string[]
  readonly action: FormAction
}

export function ProfileForm({ profile: { email, ...values }, zones, action }: Props) {
  const words = useTranslations('account.profile')
  return (
    <ActionForm action={action} values={values} faults="account.faults" saved={words('saved')}>
      {({ value, error, isPending }) => (
        <>
          <TextField
            label={words('name')}
            name="name"
            autoComplete="name"
            defaultValue={value('name')}
            error={error('name')}
            isRequired
          />
          <p className="text-14 text-muted">{words('emailNote', { email })}</p>
          <LanguageField label={words('language')} value={value} error={error} />
          <TimeZoneField label={words('timeZone')} zones={zones} value={value} error={error} />
          <div>
            <Button type="submit" variant="primary" isPending={isPending}>
              {words('save')}
            </Button>
          </div>
        </>
      )}
    </ActionForm>
  )
}
