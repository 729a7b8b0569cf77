import { useTranslations } from 'next-intl'
import type { SearchResult } from '@/newsroom/article/search-result'
import type { Locale } from '@/newsroom/language/locales'

type Props = {
  readonly result: SearchResult
  /** Of the piece. */
  readonly language: Locale
}

/** One result among others: where it is, what it is called, and the two lines that decide whether it is opened. */
export function SearchView({ result, language }: Props) {
  const t = useTranslations('preview.search')
  const { title, address, blurb, faults } = result
  return (
    <div className="grid gap-8 md:grid-cols-[minmax(0,38rem)_minmax(0,1fr)]">
      <section aria-label={t('title')} lang={language} className="flex flex-col gap-1 border-l-2 border-rule py-1 pl-5">
        <p className="text-14 wrap-anywhere text-muted">{address.join(' › ')}</p>
        <p className="text-21 leading-snug text-proof">{title}</p>
        <p className="text-14 leading-text text-pretty">{blurb}</p>
      </section>
      <div className="flex flex-col gap-3 text-14 leading-text">
        {faults.length === 0 ? <p className="text-stet">{t('fine')}</p> : null}
        {faults.length === 0 ? null : (
          <ul className="flex flex-col gap-2">
            {faults.map((fault) => (
              <li key={fault} className="border-l-4 border-amber pl-3">
                {t(`faults.${fault}`)}
              </li>
            ))}
          </ul>
        )}
        <p className="text-muted">{t('around')}</p>
      </div>
    </div>
  )
}
