import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/banner'
import type { ReissueFilter } from '@/newsroom/reissue/filter'
import type { DryRun } from '@/newsroom/reissue/on-screen'
import type { RequestAction } from './actions'
import { Chapter } from './chapter'
import { FilterForm, type FilterValues } from './filter-form'
import { RequestForm } from './request-form'
import { TriedList } from './tried-list'

export type DryRunPageProps = {
  readonly run: DryRun
  readonly asked: FilterValues & { readonly after: string | null }
  readonly filter: ReissueFilter
  readonly onRequest: RequestAction
  readonly timeZone: string
}

/** The address of a page of this dry run. */
const addressOf = ({ template, toN }: DryRun, { after: _at, ...values }: DryRunPageProps['asked'], after: string) => {
  const kept = Object.entries({ ...values, after }).flatMap(([name, value]) =>
    value === null || value === '' ? [] : [[name, String(value)]],
  )
  return `/desk/disclaimers/${template.key}/reissue?${new URLSearchParams([['n', String(toN)], ...kept])}`
}

/** Choose the pieces, see what would become of each, ask a second person. */
export function DryRunPage({ run, asked, filter, onRequest, timeZone }: DryRunPageProps) {
  const t = useTranslations('reissue')
  const { template, toN: n, count, page, underWay } = run
  const { mode } = asked
  return (
    <>
      <FilterForm run={run} values={asked} />
      <Chapter title={t('tried.title')}>
        <p role="status" className="font-medium">
          {t('tried.count', { count })}
        </p>
        <p className="max-w-[68ch] text-14 leading-text text-muted">{t(`modeSays.${mode}`)}</p>
        {count === 0 ? null : (
          <TriedList
            page={page}
            first={asked.after === null ? null : addressOf(run, asked, '')}
            next={page.next === null ? null : addressOf(run, asked, page.next)}
            timeZone={timeZone}
          />
        )}
      </Chapter>
      {underWay === null ? null : (
        <Banner
          tone="note"
          action={
            <Link href={`/desk/disclaimers/${template.key}/reissue/${underWay}`} className="link target">
              {t('ask.open')}
            </Link>
          }
        >
          {t('ask.underWay')}
        </Banner>
      )}
      {count === 0 || underWay !== null ? null : (
        <Chapter title={t('ask.title')}>
          <RequestForm asking={{ templateId: template.id, n, filter, mode, count }} onRequest={onRequest} />
        </Chapter>
      )}
    </>
  )
}
