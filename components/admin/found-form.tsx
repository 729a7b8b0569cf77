'use client'

import { useLocale, useTimeZone, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { ActionForm, type Fields } from './action-form'
import type { FormAction } from './form-state'
import { LanguageField } from './language-field'
import { NewPasswordField } from './new-password-field'
import { TimeZoneField } from './time-zone-field'

type Props = { readonly token: string; readonly zones: readonly string[]; readonly action: FormAction }

function House({ value, error, zones }: Fields & { readonly zones: readonly string[] }) {
  const words = useTranslations('account.found')
  return (
    <>
      <TextField label={words('house')} name="house" defaultValue={value('house')} error={error('house')} isRequired />
      <LanguageField label={words('language')} value={value} error={error} />
      <TimeZoneField label={words('timeZone')} zones={zones} value={value} error={error} />
      <TextField
        label={words('sectionName')}
        name="sectionName"
        defaultValue={value('sectionName')}
        error={error('sectionName')}
        isRequired
      />
      <TextField
        label={words('sectionSlug')}
        name="sectionSlug"
        hint={words('sectionSlugHint')}
        defaultValue={value('sectionSlug')}
        error={error('sectionSlug')}
        isRequired
      />
    </>
  )
}

function Owner({ value, error }: Fields) {
  const words = useTranslations('account')
  return (
    <>
      <TextField
        label={words('found.name')}
        name="name"
        autoComplete="name"
        defaultValue={value('name')}
        error={error('name')}
        isRequired
      />
      <TextField
        label={words('found.email')}
        name="email"
        type="email"
        autoComplete="username"
        defaultValue={value('email')}
        error={error('email')}
        isRequired
      />
      <NewPasswordField label={words('found.password')} error={error} />
    </>
  )
}

/** The first form anybody fills in: what the house is called, and who owns it. */
export function FoundForm({ token, zones, action }: Props) {
  const words = useTranslations('account.found')
  const values = { language: useLocale(), timeZone: useTimeZone() ?? 'UTC', sectionSlug: 'news' }
  return (
    <ActionForm action={action} values={values} faults="account.faults">
      {(fields) => (
        <>
          <input type="hidden" name="token" value={token} />
          <House {...fields} zones={zones} />
          <Owner {...fields} />
          <div>
            <Button type="submit" variant="primary" isPending={fields.isPending}>
              {words('submit')}
            </Button>
          </div>
        </>
      )}
    </ActionForm>
  )
}
