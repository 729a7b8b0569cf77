import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { mustView } from '@/app/viewer'
import { ReportBody } from '@/components/desk/notices/reports/report-body'
import { ReportMenu } from '@/components/desk/notices/reports/report-menu'
import { Page } from '@/components/ui/page'
import { database } from '@/db/connect'
import { shelfNames } from '@/db/queries/disclaimer-rules'
import { noticeReport } from '@/db/queries/notices/reports/notice-report'
import { askedReport, DAYS } from './asked-report'

const SIZE = 50

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('notices.reports'))('title'),
})

type Props = { readonly searchParams: Promise<Readonly<Record<string, unknown>>> }

/** What is carried, what is out of date, what is missing and what will end. */
export default async function ReportsPage({ searchParams }: Props) {
  const viewer = await mustView()
  const asked = askedReport(await searchParams)
  const { report, after, days } = asked
  const { language } = viewer
  const page = await noticeReport(database(), viewer, report, { at: new Date(), after, days, size: SIZE, language })
  if (!page) notFound()
  const t = await getTranslations('notices.reports')
  const back = { href: '/desk/disclaimers', label: t('back') }
  return (
    <Page title={t('title')} back={back} lede={t('lede')}>
      <ReportMenu here={report} />
      <ReportBody asked={asked} choices={DAYS} page={{ ...page, shelves: await shelfNames(database()) }} />
    </Page>
  )
}
