import { getTranslations } from 'next-intl/server'
import { viewer } from '@/app/viewer'
import { database } from '@/db/connect'
import { noticeReport } from '@/db/queries/notices/reports/notice-report'
import { isoInZone } from '@/newsroom/audit/iso-in-zone'
import { templateName } from '@/newsroom/disclaimers/template-name'
import type { Locale } from '@/newsroom/language/locales'
import { type Cell, COLUMNS, type ReportPage } from '@/newsroom/notices/report'
import { csv } from '@/platform/csv'
import { askedReport } from '../asked-report'

const AT_ONCE = 500

const answer = (status: number): Response => new Response(null, { status, headers: { 'Cache-Control': 'no-store' } })

type Reads = { readonly language: Locale; readonly timeZone: string }

const written = (cell: Cell, { language, timeZone }: Reads): string => {
  if (cell.kind === 'text') return cell.text
  if (cell.kind === 'template') return templateName(cell.called, language)
  if (cell.kind === 'number') return String(cell.n)
  if (cell.kind === 'day') return isoInZone(cell.at, timeZone)
  if (cell.kind === 'language') return cell.locale
  if (cell.kind === 'rule') return `${cell.said.id} ${JSON.stringify(cell.said.rule.when)}`
  return ''
}

/** The same report as a spreadsheet, to its end; pieces this person may not open are counted in its last line. */
export const GET = async (request: Request): Promise<Response> => {
  const person = await viewer()
  if (!person) return answer(401)
  const { report, days } = askedReport(Object.fromEntries(new URL(request.url).searchParams))
  const at = new Date()
  const read = (after: string | null): Promise<ReportPage | null> =>
    noticeReport(database(), person, report, { at, days, after, size: AT_ONCE, language: person.language })
  const first = await read(null)
  if (!first) return answer(404)
  const t = await getTranslations('notices.reports')
  const rows = async function* () {
    let page: ReportPage | null = first
    while (page) {
      for (const { cells } of page.rows) yield cells.map((cell) => written(cell, person))
      page = page.next === null ? null : await read(page.next)
    }
    if (first.hidden > 0)
      yield COLUMNS[report].map((_, place) => (place === 0 ? t('hidden', { count: first.hidden }) : ''))
  }
  const head = COLUMNS[report].map((column) => t(`columns.${column}`))
  return new Response(csv(head, rows()), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="notices-${report}.csv"`,
      'Cache-Control': 'no-store',
    },
  })
}
