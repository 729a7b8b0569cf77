import { useLocale, useTranslations } from 'next-intl'
import { formatsIn } from '@/components/ui/formats'
import type { ShelfNames } from '@/newsroom/disclaimers/on-screen'
import type { StoodAt } from '@/newsroom/notices/stood-at'
import { StoodNotices } from './stood'
import { Trace } from './trace'

type Props = {
  readonly at: Date
  /** Null: readers had nothing of it then. */
  readonly stood: StoodAt | null
  readonly shelves: ShelfNames
  /** The one the moment was asked in. */
  readonly zone: string
}

/** The answer: which publication stood at that moment, and what it told readers. */
export function Then({ at, stood, shelves, zone }: Props) {
  const t = useTranslations('notices.then')
  const format = formatsIn(useLocale(), zone)
  const moment = (time: Date) => format.dateTime(time, { dateStyle: 'long', timeStyle: 'long' })
  return (
    <section aria-labelledby="then" className="flex flex-col gap-4">
      <h2 id="then" className="font-serif text-21">
        {t('at', { at: moment(at) })}
      </h2>
      {stood === null ? (
        <p className="text-muted">{t('nothing')}</p>
      ) : (
        <>
          <p className="leading-text">
            {t('version', { n: stood.n })}{' '}
            <cite lang={stood.language} className="font-serif not-italic">
              {stood.headline}
            </cite>{' '}
            <span className="text-14 text-muted">
              {stood.to
                ? t('span', { from: moment(stood.from), to: moment(stood.to) })
                : t('since', { from: moment(stood.from) })}
            </span>
          </p>
          {stood.isShut ? <p className="text-amber">{t('shut')}</p> : null}
          <StoodNotices stood={stood} shelves={shelves} />
          <Trace trace={stood.trace} />
          <p className="text-14 text-muted">
            {t('hash')} <code className="font-mono text-12 break-all">{stood.hash}</code>
          </p>
        </>
      )}
    </section>
  )
}
