import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { LOCALES, type Locale } from '@/newsroom/language/locales'

/** Chooses the language in which the book shows its wordings; the choice lives in the address. */
export function WordingLanguage({ language }: { readonly language: Locale }) {
  const t = useTranslations('disclaimers')
  return (
    <nav aria-label={t('wordingIn')} className="flex flex-wrap items-baseline gap-x-4 text-14">
      <span aria-hidden className="text-muted">
        {t('wordingIn')}
      </span>
      {LOCALES.map((locale) => (
        <Link
          key={locale}
          href={`/desk/disclaimers?lang=${locale}`}
          aria-current={locale === language ? 'page' : undefined}
          className="target text-muted hover:text-ink aria-[current]:font-medium aria-[current]:text-ink aria-[current]:underline aria-[current]:decoration-proof aria-[current]:decoration-2 aria-[current]:underline-offset-4"
        >
          {t(`languages.${locale}`)}
        </Link>
      ))}
    </nav>
  )
}
