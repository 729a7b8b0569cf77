import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { preferences } from '@/app/preferences'
import { mustView } from '@/app/viewer'
import { Dense } from '@/components/desk/lists/density'
import { ListKeys } from '@/components/desk/lists/list-keys'
import { StoryRows } from '@/components/desk/lists/story-rows'
import { WorkGroup } from '@/components/desk/lists/work-group'
import { RefreshOnNotice } from '@/components/desk/live/refresh-on-notice'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { Pager } from '@/components/ui/pager'
import { database } from '@/db/connect'
import { reviewQueue } from '@/db/queries/my-work'
import { remember } from '../../preference-actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('desk.review'))('title'),
})

const Query = z.object({ after: z.string().max(500).nullable().catch(null) })

type Props = { readonly searchParams: Promise<Readonly<Record<string, unknown>>> }

export default async function ReviewRoom({ searchParams }: Props) {
  const viewer = await mustView()
  const { after } = Query.parse(await searchParams)
  const [t, list, { waiting, taken, barred }, { density, keys }] = await Promise.all([
    getTranslations('desk.review'),
    getTranslations('desk.list'),
    reviewQueue(database(), viewer, after),
    preferences(),
  ])
  return (
    <Page title={t('title')} lede={t('lede')}>
      <RefreshOnNotice />
      <ListKeys isOff={keys === 'off'} />
      <Dense density={density} remember={remember}>
        {waiting.items.length === 0 ? (
          <EmptyState title={t('empty')} action={<LinkButton href="/desk/stories">{t('toStories')}</LinkButton>}>
            {t('emptyBody')}
          </EmptyState>
        ) : (
          <StoryRows label={t('yours')} lines={waiting.items} opens="review" />
        )}
        <Pager
          label={list('pages')}
          first={after === null ? null : { href: '/desk/review', label: list('first') }}
          next={waiting.next === null ? null : { href: `/desk/review?after=${waiting.next}`, label: list('next') }}
        />
        <div className="mt-10 flex flex-col gap-12 empty:hidden">
          <WorkGroup title={t('taken')} lines={taken} opens="review" />
          <WorkGroup title={t('own')} lines={barred} opens="review" />
        </div>
      </Dense>
    </Page>
  )
}
