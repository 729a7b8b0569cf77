'use client'

import { useTranslations } from 'next-intl'
import { TextField } from '@/components/ui/text-field'
import { LOCALES } from '@/newsroom/language/locales'
import { useRefusalWords } from './refusal-words'
import type { useTemplateDraft } from './template-draft'

export type TemplateNamesProps = { readonly draft: ReturnType<typeof useTemplateDraft> }

const LONGEST = 120

/** What a template is called: in the desk's language, and folded away in the others, which may do without. */
export function TemplateNames({ draft: { own, names, refusal, rename } }: TemplateNamesProps) {
  const t = useTranslations('disclaimers')
  const { beside } = useRefusalWords()
  return (
    <div className="flex flex-col gap-2">
      <TextField
        label={t('page.name')}
        lang={own}
        value={names[own]}
        onChange={(name) => rename(own, name)}
        error={beside('name', refusal)}
        isRequired
        maxLength={LONGEST}
      />
      <details>
        <summary className="target cursor-pointer text-14 text-proof">{t('page.otherNames')}</summary>
        <div className="flex flex-col gap-4 pt-3">
          <p className="text-14 text-muted">{t('page.otherNamesHint')}</p>
          {LOCALES.filter((locale) => locale !== own).map((locale) => (
            <TextField
              key={locale}
              label={t('page.nameIn', { language: t(`languages.${locale}`) })}
              lang={locale}
              value={names[locale]}
              onChange={(name) => rename(locale, name)}
              maxLength={LONGEST}
            />
          ))}
        </div>
      </details>
    </div>
  )
}
