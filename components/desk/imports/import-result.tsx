'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Pager } from '@/components/ui/pager'
import type { ImportPage } from '@/newsroom/imports/on-screen'
import { OUTCOMES, type Outcome } from '@/newsroom/imports/outcomes'
import { FILTER } from './filter-style'
import { LinesTable } from './lines-table'
import { Progress } from './progress'
import { useCounts } from './use-counts'

export type ImportResultProps = {
  readonly page: ImportPage
  readonly show: Outcome | null
  readonly isFurther: boolean
}

/** One file: how far it is, how it came out, and each of its pieces. */
export function ImportResult({ page: { entry, lines, next }, show, isFurther }: ImportResultProps) {
  const t = useTranslations('imports')
  const { counts, size, doneAt, id } = entry
  const [here, said] = [`/desk/import/${id}`, useCounts(entry)]
  const settled = OUTCOMES.reduce((sum, outcome) => sum + counts[outcome], 0)
  const address = (more: Readonly<Record<string, string>>) =>
    `${here}?${new URLSearchParams({ ...(show === null ? {} : { show }), ...more })}`
  return (
    <>
      {doneAt === null ? <Progress settled={settled} size={size} /> : null}
      <p role="status" className="max-w-[68ch] leading-text">
        {doneAt === null ? t('result.waits') : t('result.done', { counts: said })}
      </p>
      {counts.held > 0 ? <p className="max-w-[68ch] leading-text text-amber">{t('result.held', counts)}</p> : null}
      <nav aria-label={t('filter')} className="flex flex-wrap items-baseline gap-x-6 gap-y-2">
        <Link href={here} className={FILTER} {...(show === null ? { 'aria-current': 'true' } : {})}>
          {t('counted', { word: t('outcomes.all'), count: size })}
        </Link>
        {OUTCOMES.filter((outcome) => counts[outcome] > 0).map((outcome) => (
          <Link
            key={outcome}
            href={`${here}?show=${outcome}`}
            className={FILTER}
            {...(show === outcome ? { 'aria-current': 'true' } : {})}
          >
            {t('counted', { word: t(`outcomes.${outcome}`), count: counts[outcome] })}
          </Link>
        ))}
        <a href={`${here}/csv`} download className="link target ml-auto text-14">
          {t('result.csv')}
        </a>
      </nav>
      <LinesTable label={t('result.title')} lines={lines} />
      <Pager
        label={t('result.title')}
        first={isFurther ? { href: address({}), label: t('result.first') } : null}
        next={next === null ? null : { href: address({ after: next }), label: t('result.further') }}
      />
    </>
  )
}
