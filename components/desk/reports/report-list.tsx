import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { FormAction } from '@/components/admin/form-state'
import { StateWord, type Tone } from '@/components/ui/state-word'
import { Time } from '@/components/ui/time'
import { type ReportState, textFragment } from '@/newsroom/corrections/reader-report'
import type { ReportLine } from '@/newsroom/corrections/report-line'
import { SettleReport } from './settle-report'

const TONE: Readonly<Record<ReportState, Tone>> = { open: 'proof', taken: 'amber', closed: 'muted' }

type Props = { readonly reports: readonly ReportLine[]; readonly takeUp: FormAction; readonly close: FormAction }

export function ReportList({ reports, takeUp, close }: Props) {
  const words = useTranslations('corrections.reports')
  return (
    <ul aria-label={words('list')} className="flex flex-col border-t border-rule">
      {reports.map((report) => (
        <li key={report.id} className="flex flex-col gap-3 border-b border-rule py-5">
          <Head report={report} />
          <Said report={report} />
          {report.state === 'closed' ? (
            <p className="text-14 text-muted wrap-anywhere">
              {words('closedBy', { who: report.settledBy ?? '', reason: report.reason ?? '' })}
            </p>
          ) : (
            <SettleReport report={report} takeUp={takeUp} close={close} />
          )}
        </li>
      ))}
    </ul>
  )
}

function Head({ report }: { readonly report: ReportLine }) {
  const words = useTranslations('corrections.reports')
  return (
    <header className="flex flex-wrap items-baseline gap-x-5 gap-y-1">
      <h2 className="min-w-0 basis-full font-serif text-18 wrap-anywhere" lang={report.language}>
        <Link href={`/desk/stories/${report.storyId}`} className="link">
          {report.headline}
        </Link>
      </h2>
      <span className="tabular text-14">{report.reference}</span>
      <span className="text-14">
        <StateWord tone={TONE[report.state]}>{words(`states.${report.state}`)}</StateWord>
      </span>
      <span className="text-14 text-muted">
        <Time at={report.at} />
      </span>
      <a href={`${report.path}${textFragment(report.quote)}`} className="link target text-14">
        {words('asRead')}
      </a>
    </header>
  )
}

/** In the reader's own words; nothing in them is a link or a mark. */
function Said({ report }: { readonly report: ReportLine }) {
  const words = useTranslations('corrections.reports')
  const { quote, wrong, email, isFound, isCurrent, language } = report
  return (
    <dl className="flex max-w-[42rem] flex-col gap-1 [&_dd+dt]:pt-2">
      <dt className="text-14 text-muted">{words('quote')}</dt>
      <dd>
        {quote === '' ? (
          <span className="text-14 text-muted">{words('noQuote')}</span>
        ) : (
          <blockquote lang={language} className="border-l-2 border-edge pl-3 whitespace-pre-line wrap-anywhere">
            {quote}
          </blockquote>
        )}
        {quote === '' || isFound ? null : <p className="text-14 text-amber">{words('notFound')}</p>}
        {isCurrent ? null : <p className="text-14 text-amber">{words('changed')}</p>}
      </dd>
      <dt className="text-14 text-muted">{words('wrong')}</dt>
      <dd className="whitespace-pre-line wrap-anywhere">{wrong}</dd>
      {email === null ? null : (
        <>
          <dt className="text-14 text-muted">{words('email')}</dt>
          <dd className="wrap-anywhere">{email}</dd>
        </>
      )}
    </dl>
  )
}
