import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ShelfNames } from '@/newsroom/disclaimers/on-screen'
import type { StoodAt, StoodNotice } from '@/newsroom/notices/stood-at'
import { Because } from '../disclaimers/because'
import { NoticeWords } from '../disclaimers/wording'
import { FilledValues } from './filled'
import { HashCheck } from './proof-facts'

function Stood({ notice, shelves }: { readonly notice: StoodNotice; readonly shelves: ShelfNames }) {
  const t = useTranslations('notices.then')
  const d = useTranslations('disclaimers')
  return (
    <li className="flex flex-col gap-2 border-l-2 border-rule pl-4">
      <h3 className="text-16 font-medium">
        {d(`kinds.${notice.kind}`)}{' '}
        <span className="font-normal text-muted">{d(`placements.${notice.placement}`)}</span>
      </h3>
      <div className="text-18">
        <NoticeWords notice={notice} />
      </div>
      <p className="text-14 text-muted">
        <Because because={notice.because} shelves={shelves} />
        {notice.because.ruleId === null ? null : ` · ${t('rule', { rule: notice.because.ruleId.slice(0, 8) })}`}
        {' · '}
        <Link href={`/desk/disclaimers/${notice.key}/versions/${notice.n}`} className="link">
          {t('proof', { n: notice.n })}
        </Link>
      </p>
      {notice.values ? <FilledValues values={notice.values} /> : null}
      <p className="text-14">
        <HashCheck hash={notice.sha256} isProven={notice.isProven} />
      </p>
    </li>
  )
}

/** The notices of a page exactly as they were frozen then, each with the reason why and its check. */
export function StoodNotices({ stood, shelves }: { readonly stood: StoodAt; readonly shelves: ShelfNames }) {
  const t = useTranslations('notices.then')
  if (stood.notices.length === 0) return <p className="text-muted">{t('noNotice')}</p>
  return (
    <ul className="flex max-w-[72ch] flex-col gap-8">
      {stood.notices.map((notice) => (
        <Stood key={`${notice.versionId} ${notice.placement}`} notice={notice} shelves={shelves} />
      ))}
    </ul>
  )
}
