'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { ActionForm } from './action-form'
import { Choice } from './choice'
import type { FormAction } from './form-state'
import { LOCALE_OPTIONS } from './locale-options'
import { zoneOptions } from './zone-options'

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
          <TextField
            label={words('join.password')}
            name="password"
            type="password"
            autoComplete="new-password"
            hint={words('password.hint')}
            error={error('password')}
            isRequired
          />
          <Choice
            label={words('profile.language')}
            name="language"
            options={LOCALE_OPTIONS}
            defaultValue={value('language')}
            error={error('language')}
          />
          <Choice
            label={words('profile.timeZone')}
            name="timeZone"
            options={zoneOptions(zones)}
            defaultValue={value('timeZone')}
            error={error('timeZone')}
          />
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
