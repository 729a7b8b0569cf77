'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import type { PerLocale } from '@/newsroom/language/locales'
import { ActionForm } from './action-form'
import type { FormAction } from './form-state'
import { LanguageField } from './language-field'
import { LOCALE_OPTIONS } from './locale-options'
import { TimeZoneField } from './time-zone-field'

type Props = {
  readonly house: {
    readonly name: string
    readonly language: string
    readonly timeZone: string
    readonly footer: PerLocale
    readonly rightsContact: string
  }
  readonly zones: readonly string[]
  readonly action: FormAction
}

/** What stands on every page. */
export function SettingsForm({ house: { footer, ...house }, zones, action }: Props) {
  const words = useTranslations('admin.settings')
  const values = {
    ...house,
    ...Object.fromEntries(Object.entries(footer).map(([locale, text]) => [`footer.${locale}`, text])),
  }
  return (
    <ActionForm action={action} values={values} faults="admin.faults" saved={words('saved')}>
      {({ value, error, isPending }) => (
        <>
          <TextField
            label={words('name')}
            name="name"
            hint={words('nameNote')}
            defaultValue={value('name')}
            error={error('name')}
            isRequired
          />
          <LanguageField label={words('language')} hint={words('languageNote')} value={value} error={error} />
          <TimeZoneField
            label={words('timeZone')}
            hint={words('timeZoneNote')}
            zones={zones}
            value={value}
            error={error}
          />
          <TextField
            label={words('rightsContact')}
            name="rightsContact"
            hint={words('rightsContactNote')}
            defaultValue={value('rightsContact')}
            error={error('rightsContact')}
            maxLength={200}
          />
          {LOCALE_OPTIONS.map(({ value: locale, label }, position) => (
            <TextArea
              key={locale}
              label={`${words('footer')} (${label})`}
              name={`footer.${locale}`}
              lang={locale}
              rows={2}
              defaultValue={value(`footer.${locale}`)}
              error={position === 0 ? error('footer') : undefined}
            />
          ))}
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
