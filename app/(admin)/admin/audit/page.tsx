import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { mustView } from '@/app/viewer'
import { auditChanges } from '@/components/admin/audit-changes'
import { AuditFilter } from '@/components/admin/audit-filter'
import { AuditList } from '@/components/admin/audit-list'
import { auditSentence } from '@/components/admin/audit-sentence'
import { ChainState } from '@/components/admin/chain-state'
import { CheckButton } from '@/components/admin/check-button'
import { EvidencePeriod } from '@/components/admin/evidence-period'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { Pager } from '@/components/ui/pager'
import { database } from '@/db/connect'
import { auditPage, peopleInRecord } from '@/db/queries/audit'
import { auditChecks } from '@/db/queries/audit-checks'
import { can } from '@/newsroom/policy/can'
import { checkNewest, openLimitedAction } from './actions'
import { auditAddress, readAuditQuery } from './query'
import { speaking } from './speaking'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('audit'))('title') })

type Props = { readonly searchParams: Promise<Readonly<Record<string, unknown>>> }

export default async function AuditPage({ searchParams }: Props) {
  const viewer = await mustView()
  if (!can(viewer, 'audit.read')) notFound()
  const { filter, after } = readAuditQuery(await searchParams)
  const [words, said, people, { items, next }, checks] = await Promise.all([
    getTranslations('audit'),
    speaking(),
    peopleInRecord(database(), viewer),
    auditPage(database(), viewer, filter, after),
    auditChecks(database(), viewer),
  ])
  const rows = items.map((entry) => ({
    seq: entry.seq,
    at: entry.at,
    sentence: auditSentence(said, entry),
    changes: auditChanges(entry.detail),
    opens: entry.isHidden && entry.kind === 'limitStory' ? entry.subjectId : null,
  }))
  const clear = <LinkButton href="/admin/audit">{words('filter.clear')}</LinkButton>
  return (
    <Page
      title={words('title')}
      lede={words('lead')}
      action={
        <div className="flex flex-wrap gap-x-6">
          <a href={auditAddress('/admin/audit/export', filter, null)} download className="link target">
            {words('export')}
          </a>
          <a href="/admin/audit/head" download className="link target">
            {words('head')}
          </a>
        </div>
      }
    >
      <ChainState
        {...checks}
        action={<CheckButton label={words('chain.check')} done={words('chain.done')} action={checkNewest} />}
      />
      <AuditFilter people={people} values={filter} />
      {rows.length > 0 ? (
        <AuditList rows={rows} openLimited={openLimitedAction} />
      ) : (
        <EmptyState title={words('empty.title')} action={clear}>
          {words('empty.text')}
        </EmptyState>
      )}
      <EvidencePeriod />
      <Pager
        label={words('title')}
        first={after ? { href: auditAddress('/admin/audit', filter, null), label: words('first') } : null}
        next={next ? { href: auditAddress('/admin/audit', filter, next), label: words('more') } : null}
      />
    </Page>
  )
}
