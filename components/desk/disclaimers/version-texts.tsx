import { useTranslations } from 'next-intl'
import type { Texts } from '@/newsroom/disclaimers/on-screen'
import { LanguageColumns } from './language-columns'
import { Wording } from './wording'

/** A version's texts in every language. */
export function VersionTexts({ texts }: { readonly texts: Texts }) {
  const t = useTranslations('disclaimers.version')
  return (
    <LanguageColumns>
      {(locale) =>
        texts[locale] ? (
          <Wording text={texts[locale]} lang={locale} />
        ) : (
          <span className="text-vermilion">{t('noText')}</span>
        )
      }
    </LanguageColumns>
  )
}
