import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useFormats } from '@/components/ui/formats'
import type { PublicVersion } from '@/newsroom/article/version'
import type { Locale } from '@/newsroom/language/locales'

type Props = {
  /** Address of the page. */
  readonly action: string
  /** Oldest first. */
  readonly versions: readonly PublicVersion[]
  /** Of the piece. */
  readonly language: Locale
}

/** Every version that was public, each the way to its first moment. */
export function Publications({ action, versions, language }: Props) {
  const t = useTranslations('notices.then')
  const format = useFormats()
  const moment = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeStyle: 'long' })
  return (
    <section aria-labelledby="publications" className="flex flex-col gap-2 print:hidden">
      <h2 id="publications" className="font-serif text-21">
        {t('publications')}
      </h2>
      <ol className="flex flex-col divide-y divide-rule border-y border-rule">
        {versions.toReversed().map(({ n, headline, from, to }) => (
          <li key={n} className="flex flex-wrap items-baseline justify-between gap-x-6 py-2">
            <Link href={`${action}?at=${from.toISOString()}`} className="link target">
              {t('version', { n })}{' '}
              <span lang={language} className="font-serif">
                {headline}
              </span>
            </Link>
            <span className="tabular text-14 text-muted">
              {to ? t('span', { from: moment(from), to: moment(to) }) : t('since', { from: moment(from) })}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
