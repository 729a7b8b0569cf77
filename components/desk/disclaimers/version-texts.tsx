import { useTranslations } from 'next-intl'
import type { Origins, Texts } from '@/newsroom/disclaimers/on-screen'
import { LanguageColumns } from './language-columns'
import { Wording } from './wording'

/** A version's texts in every language. */
type Props = {
  readonly texts: Texts
  /** Where nobody asks how the texts came about, it is left out. */
  readonly origins?: Origins
}

export function VersionTexts({ texts, origins = {} }: Props) {
  const t = useTranslations('disclaimers.version')
  const words = useTranslations('disclaimers.origins')
  return (
    <LanguageColumns>
      {(locale) =>
        texts[locale] ? (
          <>
            <Wording text={texts[locale]} lang={locale} />
            {origins[locale] && origins[locale] !== 'authored' ? (
              <p className={origins[locale] === 'converted' ? 'text-14 text-vermilion' : 'text-14 text-muted'}>
                {words(origins[locale])}
              </p>
            ) : null}
          </>
        ) : (
          <span className="text-vermilion">{t('noText')}</span>
        )
      }
    </LanguageColumns>
  )
}
