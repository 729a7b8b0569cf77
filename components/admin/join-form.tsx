'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { ActionForm } from './action-form'
import type { FormAction } from './form-state'
import { LanguageField } from './language-field'
import { NewPasswordField } from './new-password-field'
import { TimeZoneField } from './time-zone-field'

type Props = {
  readonly token: string
  readonly email: string
  readonly name: string
  readonly language: string
  readonly timeZone: string
  readonly zones: readonly string[]
  readonly action: FormAction
}

export function JoinForm({ token, email, zones, action, ...values }: Props) {
  const words = useTranslations('account')
  return (
    <ActionForm action={action} values={values} faults="account.faults">
      {({ value, error, isPending }) => (
        <>
          <input type="hidden" name="token" value={token} />
          <input type="email" name="username" autoComplete="username" defaultValue={email} readOnly hidden />
          <TextField
            label={words('profile.name')}
            name="name"
            autoComplete="name"
            defaultValue={value('name')}
            error={error('name')}
            isRequired
          />
          <NewPasswordField label={words('join.password')} error={error} />
          <LanguageField label={words('profile.language')} value={value} error={error} />
          <TimeZoneField label={words('profile.timeZone')} zones={zones} value={value} error={error} />
          <div>
            <Button type="submit" variant="primary" isPending={isPending}>
              {words('join.submit')}
            </Button>
          </div>
        </>
      )}
    </ActionForm>
  )
}
