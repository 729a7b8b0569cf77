'use client'

import { useTranslations } from 'next-intl'
import { TextField } from '@/components/ui/text-field'
import { LOCALES, type PerLocale } from '@/newsroom/language/locales'

export const NO_NAMES: PerLocale = { en: '', 'zh-Hant': '', 'zh-Hans': '' }

export type NamesFieldsProps = {
  readonly label: string
  readonly names: PerLocale
  readonly onChange: (names: PerLocale) => void
  readonly error?: string | undefined
  readonly maxLength?: number
}

/** One name in each language, side by side. */
export function NamesFields({ label, names, onChange, error, maxLength = 40 }: NamesFieldsProps) {
  const t = useTranslations('rules')
  return (
    <fieldset className="border-0 p-0">
      <legend className="sr-only">{label}</legend>
      <div className="grid gap-x-6 gap-y-3 sm:grid-cols-3">
        {LOCALES.map((locale, place) => (
          <TextField
            key={locale}
            label={t('nameIn', { label, language: t(`languages.${locale}`) })}
            lang={locale}
            value={names[locale]}
            onChange={(name) => onChange({ ...names, [locale]: name })}
            error={place === 0 ? error : undefined}
            maxLength={maxLength}
          />
        ))}
      </div>
    </fieldset>
  )
}
