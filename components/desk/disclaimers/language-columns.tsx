import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { LOCALES, type Locale } from '@/newsroom/language/locales'

/** One column a language, side by side; on a phone one below the other. */
export function LanguageColumns({ children }: { readonly children: (locale: Locale) => ReactNode }) {
  const t = useTranslations('disclaimers.languages')
  return (
    <dl className="grid gap-x-8 gap-y-6 lg:grid-cols-3">
      {LOCALES.map((locale) => (
        <div key={locale} className="flex flex-col gap-1">
          <dt className="text-14 text-muted">{t(locale)}</dt>
          <dd className="max-w-[68ch]">{children(locale)}</dd>
        </div>
      ))}
    </dl>
  )
}
