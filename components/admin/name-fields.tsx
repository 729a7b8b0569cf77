'use client'

import { useTranslations } from 'next-intl'
import { TextField } from '@/components/ui/text-field'
import type { Fields } from './action-form'
import { LOCALE_OPTIONS } from './locale-options'

/** One name in each language. */
export function NameFields({ value, error }: Pick<Fields, 'value' | 'error'>) {
  const words = useTranslations('admin.sections')
  return (
    <div className="grid gap-x-5 gap-y-3 sm:grid-cols-3">
      {LOCALE_OPTIONS.map(({ value: locale, label }, position) => (
        <TextField
          key={locale}
          label={words('names', { language: label })}
          name={`names.${locale}`}
          lang={locale}
          defaultValue={value(`names.${locale}`)}
          error={position === 0 ? error('names') : undefined}
          isRequired
        />
      ))}
    </div>
  )
}
