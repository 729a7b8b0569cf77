import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { mustView } from '@/app/viewer'
import { CardTasks } from '@/components/desk/reports/card-tasks'
import { ReportList } from '@/components/desk/reports/report-list'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterBar } from '@/components/ui/filter-bar'
import { Page } from '@/components/ui/page'
import { Pager } from '@/components/ui/pager'
import { database } from '@/db/connect'
import { openCardTasks } from '@/db/queries/reports/card-tasks'
import { readerReports, reportDesks } from '@/db/queries/reports/reader-reports'
import { closeReportAction, takeUpAction, tickCardAction } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('corrections.reports'))('title'),
})

const HERE = '/desk/reports'

const Query = z.object({
  show: z.enum(['waiting', 'closed']).catch('waiting'),
  after: z.string().max(500).nullable().catch(null),
})

const addressOf = (show: 'waiting' | 'closed', after: string | null): string => {
  const query = new URLSearchParams([
    ...(show === 'closed' ? [['show', show]] : []),
    ...(after ? [['after', after]] : []),
  ])
  return query.size > 0 ? `${HERE}?${query}` : HERE
}

type Props = { readonly searchParams: Promise<Readonly<Record<string, unknown>>> }

/** What readers say is wrong, and what a correction leaves to do elsewhere. */
export default async function ReportsPage({ searchParams }: Props) {
  const viewer = await mustView()
  if ((await reportDesks(database(), viewer)).length === 0) notFound()
  const { show, after } = Query.parse(await searchParams)
  const [t, { items, next }, tasks] = await Promise.all([
    getTranslations('corrections.reports'),
    readerReports(database(), viewer, { show, after }),
    openCardTasks(database(), viewer),
  ])
  return (
    <Page title={t('title')} lede={t('lede')}>
      <CardTasks tasks={tasks} tick={tickCardAction} />
      <FilterBar
        action={HERE}
        label={t('filters')}
        submit={t('apply')}
        filters={[
          {
            name: 'show',
            label: t('show'),
            value: show === 'waiting' ? '' : show,
            options: [
              { id: '', label: t('waiting') },
              { id: 'closed', label: t('closed') },
            ],
          },
        ]}
      />
      {items.length > 0 ? (
        <ReportList reports={items} takeUp={takeUpAction} close={closeReportAction} />
      ) : (
        <EmptyState title={t('empty')}>{t(show === 'closed' ? 'emptyClosed' : 'emptyBody')}</EmptyState>
      )}
      <Pager
        label={t('list')}
        first={after === null ? null : { href: addressOf(show, null), label: t('newest') }}
        next={next === null ? null : { href: addressOf(show, next), label: t('older') }}
      />
    </Page>
  )
}
