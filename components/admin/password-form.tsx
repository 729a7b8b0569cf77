'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { ActionForm } from './action-form'
import type { FormAction } from './form-state'

/** `email` is not shown: it tells a password manager which account the new password belongs to. */
export function PasswordForm({ email, action }: { readonly email: string; readonly action: FormAction }) {
  const words = useTranslations('account.password')
  return (
    <ActionForm action={action} values={{}} faults="account.faults" saved={words('saved')}>
      {({ error, isPending }) => (
        <>
          <input type="email" name="username" autoComplete="username" defaultValue={email} readOnly hidden />
          <TextField
            label={words('current')}
            name="current"
            type="password"
            autoComplete="current-password"
            error={error('current')}
            isRequired
          />
          <TextField
            label={words('next')}
            name="next"
            type="password"
            autoComplete="new-password"
            hint={words('hint')}
            error={error('next')}
            isRequired
          />
          <p className="text-14 text-muted">{words('consequence')}</p>
          <div>
            <Button type="submit" isPending={isPending}>
              {words('save')}
            </Button>
          </div>
        </>
      )}
    </ActionForm>
  )
}
