import { useTranslations } from 'next-intl'
import { useFormats } from '@/components/ui/formats'
import { Pager } from '@/components/ui/pager'
import type { TriedPage, TriedPiece } from '@/newsroom/reissue/on-screen'
import { NoticeDiff } from './notice-diff'

export type TriedListProps = {
  readonly page: TriedPage
  /** Addresses of the first and of the next page. */
  readonly first: string | null
  readonly next: string | null
  readonly timeZone: string
}

function WhatBecomes({ change }: Pick<TriedPiece, 'change'>) {
  const t = useTranslations('reissue')
  switch (change.kind) {
    case 'reworded':
      return <NoticeDiff stretches={change.stretches} lang={change.locale} />
    case 'unchanged':
      return <p className="text-14 text-muted">{t('tried.unchanged')}</p>
    case 'skipped':
      return <p className="text-14 text-muted">{t('tried.skipped')}</p>
    case 'refused':
      return <p className="text-14 text-vermilion">{t(`because.${change.because}`)}</p>
  }
}

/** Pieces, each with its notice as it is and as it would be. */
export function TriedList({ page, first, next, timeZone }: TriedListProps) {
  const t = useTranslations('reissue.tried')
  const format = useFormats()
  return (
    <>
      <ul aria-label={t('list')} className="flex flex-col divide-y divide-rule border-t border-rule">
        {page.pieces.map((piece) => (
          <li key={piece.publicationId} className="flex flex-col gap-2 py-4">
            <div className="flex flex-wrap items-baseline justify-between gap-x-6">
              <a
                href={piece.path}
                lang={piece.language}
                className="target font-serif font-medium text-ink hover:underline"
              >
                {piece.headline}
              </a>
              <span className="tabular text-14 text-muted">
                {t('carries', { n: piece.n })} ·{' '}
                {t('published', { date: format.dateTime(piece.firstPublishedAt, { dateStyle: 'medium', timeZone }) })}
              </span>
            </div>
            <WhatBecomes change={piece.change} />
          </li>
        ))}
      </ul>
      <Pager
        label={t('pages')}
        first={first === null ? null : { href: first, label: t('first') }}
        next={next === null ? null : { href: next, label: t('next') }}
      />
    </>
  )
}
