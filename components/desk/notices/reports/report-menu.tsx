import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { REPORTS, type Report } from '@/newsroom/notices/report'

/** Every report by name; each has an address of its own. */
export function ReportMenu({ here }: { readonly here: Report }) {
  const t = useTranslations('notices.reports')
  return (
    <nav aria-label={t('menu')} className="border-b border-rule print:hidden">
      <ul className="flex flex-wrap gap-x-6">
        {REPORTS.map((report) => (
          <li key={report}>
            <Link
              href={`/desk/disclaimers/reports?report=${report}`}
              {...(report === here ? { 'aria-current': 'page' } : {})}
              className="-mb-px inline-block border-b-2 border-transparent py-2 text-muted hover:text-ink aria-[current]:border-proof aria-[current]:font-medium aria-[current]:text-ink"
            >
              {t(`names.${report}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
