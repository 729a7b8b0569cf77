import { useTranslations } from 'next-intl'
import type { Texts } from '@/newsroom/disclaimers/on-screen'
import { LOCALES } from '@/newsroom/language/locales'
import { Wording } from './wording'

/** A version's texts side by side, one column a language; on a phone one below the other. */
export function VersionTexts({ texts }: { readonly texts: Texts }) {
  const t = useTranslations('disclaimers')
  return (
    <dl className="grid gap-x-8 gap-y-6 lg:grid-cols-3">
      {LOCALES.map((locale) => (
        <div key={locale} className="flex flex-col gap-1">
          <dt className="text-14 text-muted">{t(`languages.${locale}`)}</dt>
          <dd className="max-w-[68ch]">
            {texts[locale] ? (
              <Wording text={texts[locale]} lang={locale} />
            ) : (
              <span className="text-vermilion">{t('version.noText')}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
