import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { preferences } from '@/app/preferences'
import { mustView } from '@/app/viewer'
import { Dense } from '@/components/desk/lists/density'
import { ListKeys } from '@/components/desk/lists/list-keys'
import { NoStories } from '@/components/desk/lists/no-stories'
import { storiesAddress } from '@/components/desk/lists/stories-address'
import { StoryRows } from '@/components/desk/lists/story-rows'
import { FilterBar } from '@/components/ui/filter-bar'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { Pager } from '@/components/ui/pager'
import { database } from '@/db/connect'
import { StoryFilter, storyList } from '@/db/queries/desk-lists'
import { listChoices, startDesks } from '@/db/queries/list-choices'
import { remember } from '../../preference-actions'
import { storyFilters } from './filters'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('desk.list'))('title'),
})

type Props = { readonly searchParams: Promise<Readonly<Record<string, unknown>>> }

/** Every story this person may read; what it is narrowed by stands in the address. */
export default async function StoriesPage({ searchParams }: Props) {
  const viewer = await mustView()
  const filter = StoryFilter.parse(await searchParams)
  const [t, keys, { items, next }, choices, desks, { density, keys: single }] = await Promise.all([
    getTranslations('desk.list'),
    getTranslations('desk.keys'),
    storyList(database(), viewer, filter),
    listChoices(database(), viewer),
    startDesks(database(), viewer),
    preferences(),
  ])
  const narrowed = storiesAddress({ ...filter, after: null })
  const start = desks.length === 0 ? null : <LinkButton href="/desk/stories/new">{keys('newStory')}</LinkButton>
  return (
    <Page title={t('title')} action={start}>
      <ListKeys isOff={single === 'off'} />
      <FilterBar
        action="/desk/stories"
        label={t('filters')}
        submit={t('apply')}
        search={{ name: 'q', label: t('search'), value: filter.q }}
        filters={await storyFilters(filter, choices)}
      />
      {items.length === 0 ? (
        <NoStories isNarrowed={narrowed !== '/desk/stories'} start={start} />
      ) : (
        <Dense density={density} remember={remember}>
          <StoryRows label={t('label')} lines={items} />
        </Dense>
      )}
      <Pager
        label={t('pages')}
        first={filter.after === null ? null : { href: narrowed, label: t('first') }}
        next={next === null ? null : { href: storiesAddress({ ...filter, after: next }), label: t('next') }}
      />
    </Page>
  )
}
