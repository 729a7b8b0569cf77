import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'
import { Pager } from '@/components/ui/pager'
import { Cell, Table, TableRow } from '@/components/ui/table'
import { COLUMNS, type Report, type ReportOnScreen } from '@/newsroom/notices/report'
import { ReportCell } from './report-cell'

type Asked = { readonly report: Report; readonly after: string | null; readonly days: number }

type Props = {
  readonly asked: Asked
  /** Numbers of days to choose from. */
  readonly choices: readonly number[]
  readonly page: ReportOnScreen
}

const HERE = '/desk/disclaimers/reports'
const BY_DAYS: readonly Report[] = ['unmatched', 'expiring']
const PEOPLE: readonly string[] = ['by', 'second', 'owner', 'legalOwner']
const NUMBERS: readonly string[] = ['version', 'inForce', 'live', 'rules']

const address = ({ report, days }: Asked): string =>
  `report=${report}${BY_DAYS.includes(report) ? `&days=${days}` : ''}`

function Days({ asked, choices }: Pick<Props, 'asked' | 'choices'>) {
  const t = useTranslations('notices.reports')
  return (
    <nav aria-label={t('daysLabel')} className="flex flex-wrap gap-x-6 text-14 print:hidden">
      {choices.map((days) => (
        <Link
          key={days}
          href={`${HERE}?${address({ ...asked, days })}`}
          {...(days === asked.days ? { 'aria-current': 'true' } : {})}
          className="link target aria-[current]:font-medium aria-[current]:text-ink aria-[current]:no-underline"
        >
          {t('days', { days })}
        </Link>
      ))}
    </nav>
  )
}

function Rows({ report, page }: { readonly report: Report; readonly page: ReportOnScreen }) {
  const t = useTranslations('notices.reports')
  const columns = COLUMNS[report].map((key) => ({
    key,
    label: <span className="whitespace-nowrap">{t(`columns.${key}`)}</span>,
    align: NUMBERS.includes(key) ? ('end' as const) : ('start' as const),
  }))
  return (
    <Table caption={t(`names.${report}`)} columns={columns} stacks>
      {page.rows.map(({ id, cells }) => (
        <TableRow key={id}>
          {columns.map(({ key, align, label }, place) => (
            <Cell key={key} head={place === 0} align={align} label={label}>
              <span className={PEOPLE.includes(key) ? 'sm:inline-block sm:w-max sm:max-w-40' : ''}>
                <ReportCell cell={cells[place] ?? { kind: 'none' }} shelves={page.shelves} />
              </span>
            </Cell>
          ))}
        </TableRow>
      ))}
    </Table>
  )
}

/** One report: what it asks, its rows, how many there are beside them, and the way to take it along. */
export function ReportBody({ asked, choices, page }: Props) {
  const t = useTranslations('notices.reports')
  const { report, after, days } = asked
  const { rows, hidden, next } = page
  return (
    <section aria-labelledby="report" className="flex flex-col gap-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
        <h2 id="report" className="font-serif text-21">
          {t(`names.${report}`)}
        </h2>
        <a href={`${HERE}/export?${address(asked)}`} download className="link target text-14 print:hidden">
          {t('csv')}
        </a>
      </div>
      <p className="max-w-[68ch] leading-text text-muted">{t(`ledes.${report}`, { days })}</p>
      {BY_DAYS.includes(report) ? <Days asked={asked} choices={choices} /> : null}
      {rows.length === 0 ? (
        <EmptyState title={t(`empty.${report}`)}>{hidden > 0 ? t('hidden', { count: hidden }) : null}</EmptyState>
      ) : (
        <>
          <Rows report={report} page={page} />
          {hidden > 0 ? <p className="text-14 text-muted">{t('hidden', { count: hidden })}</p> : null}
        </>
      )}
      <Pager
        label={t('pages')}
        first={after === null ? null : { href: `${HERE}?${address(asked)}`, label: t('first') }}
        next={next === null ? null : { href: `${HERE}?${address(asked)}&after=${next}`, label: t('next') }}
      />
    </section>
  )
}
