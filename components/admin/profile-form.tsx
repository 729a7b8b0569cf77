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
          <Choice
            label={words('language')}
            name="language"
            options={LOCALE_OPTIONS}
            defaultValue={value('language')}
            error={error('language')}
          />
          <Choice
            label={words('timeZone')}
            name="timeZone"
            options={zoneOptions(zones)}
            defaultValue={value('timeZone')}
            error={error('timeZone')}
          />
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
