'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Notice } from '@/newsroom/disclaimers/notice'
import type { ShelfNames } from '@/newsroom/disclaimers/on-screen'
import type { Issue } from '@/newsroom/issue'
import { Because } from './because'
import { NoticeStop } from './notice-stop'
import { NoticeWords } from './wording'

export type CarriedNoticesProps = {
  readonly notices: readonly Notice[]
  /** All issues of the piece; those about notices are shown. */
  readonly issues: readonly Issue[]
  readonly shelves: ShelfNames
  /** What stands below the notice of the template with this key. */
  readonly under?: (key: string) => ReactNode
  /** Goes to the field that fills a variable. */
  readonly onFill?: (field: string) => void
}

/** A template may want several things: what can be decided about it is said once. */
const isFirst = (stops: readonly Issue[], issue: Issue): boolean =>
  stops.find(({ values }) => values?.key === issue.values?.key) === issue

/** The notices a piece carries now, as readers will get them, each with the reason why; and what stops it. */
export function CarriedNotices({ notices, issues, shelves, under, onFill }: CarriedNoticesProps) {
  const t = useTranslations('disclaimers')
  const stops = issues.filter(({ field, level }) => field === 'disclaimers' && level === 'stop')
  if (notices.length === 0 && stops.length === 0) return <p className="text-14 text-muted">{t('carried.none')}</p>
  return (
    <ul aria-label={t('carried.title')} className="flex flex-col gap-6">
      {stops.map((issue) => (
        <NoticeStop
          key={`${issue.key} ${Object.values(issue.values ?? {}).join(' ')}`}
          issue={issue}
          {...(onFill ? { onFill } : {})}
        >
          {isFirst(stops, issue) ? under?.(String(issue.values?.key)) : null}
        </NoticeStop>
      ))}
      {notices.map((notice) => (
        <li key={notice.templateId} className="flex flex-col gap-2 border-l-2 border-rule pl-3">
          <p className="text-14 font-medium">
            {t(`kinds.${notice.kind}`)}{' '}
            <span className="font-normal text-muted">{t(`placements.${notice.placement}`)}</span>
          </p>
          <NoticeWords notice={notice} />
          <p className="text-14 text-muted">
            <Because because={notice.because} shelves={shelves} />
            {notice.because.insteadOf
              ? ` · ${t('carried.insteadOf', {
                  language: t(`languages.${notice.because.insteadOf}`),
                  shown: t(`languages.${notice.locale}`),
                })}`
              : null}
            {notice.fromDays === undefined ? null : ` · ${t('carried.fromDays', { count: notice.fromDays })}`}
            {' · '}
            <Link href={`/desk/disclaimers/${notice.key}`} className="link">
              {t('entry.version', { n: notice.n })}
            </Link>
          </p>
          {under?.(notice.key)}
        </li>
      ))}
    </ul>
  )
}
