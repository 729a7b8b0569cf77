import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { preferences } from '@/app/preferences'
import { mustView } from '@/app/viewer'
import { DebtList } from '@/components/desk/affairs/debt-list'
import { Dense } from '@/components/desk/lists/density'
import { ListKeys } from '@/components/desk/lists/list-keys'
import { WorkGroup } from '@/components/desk/lists/work-group'
import { RefreshOnNotice } from '@/components/desk/live/refresh-on-notice'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { database } from '@/db/connect'
import { debtsFor } from '@/db/queries/debts'
import { startDesks } from '@/db/queries/list-choices'
import { myWork } from '@/db/queries/my-work'
import { remember } from '../preference-actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('desk.work'))('title'),
})

const GROUPS = ['failed', 'returned', 'toReview', 'waivers', 'toPublish', 'writing', 'elsewhere', 'published'] as const

/** What is answered where the piece is read, not where it is written. */
const REVIEWED: readonly (typeof GROUPS)[number][] = ['toReview', 'waivers']

/** What waits for this person, most pressing first. */
export default async function MyWorkPage() {
  const viewer = await mustView()
  const [t, keys, work, debts, desks, { density, keys: single }] = await Promise.all([
    getTranslations('desk.work'),
    getTranslations('desk.keys'),
    myWork(database(), viewer),
    debtsFor(database(), viewer),
    startDesks(database(), viewer),
    preferences(),
  ])
  const mayStart = desks.length > 0
  const start = mayStart ? (
    <LinkButton href="/desk/stories/new" variant="primary">
      {keys('newStory')}
    </LinkButton>
  ) : null
  if (debts.length === 0 && GROUPS.every((group) => work[group].length === 0)) {
    return (
      <Page title={t('title')}>
        <EmptyState title={t('empty')} action={start}>
          {mayStart ? t('emptyWriter') : t('emptyReader')}
        </EmptyState>
      </Page>
    )
  }
  return (
    <Page title={t('title')} action={start}>
      <RefreshOnNotice />
      <ListKeys isOff={single === 'off'} />
      <Dense density={density} remember={remember}>
        <div className="flex flex-col gap-10">
          <DebtList title={t('toLookAt')} debts={debts} />
          {GROUPS.map((group) => (
            <WorkGroup
              key={group}
              title={t(group)}
              lines={work[group]}
              opens={REVIEWED.includes(group) ? 'review' : 'story'}
            />
          ))}
        </div>
      </Dense>
    </Page>
  )
}
