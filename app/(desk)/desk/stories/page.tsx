import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { preferences } from '@/app/preferences'
import { mustView } from '@/app/viewer'
import { Dense } from '@/components/desk/lists/density'
import { ListKeys } from '@/components/desk/lists/list-keys'
import { NoStories } from '@/components/desk/lists/no-stories'
import { SavedLists } from '@/components/desk/lists/saved/saved-lists'
import { PickStories } from '@/components/desk/lists/selection/pick-stories'
import { storiesAddress } from '@/components/desk/lists/stories-address'
import { StoryRows } from '@/components/desk/lists/story-rows'
import { FilterBar } from '@/components/ui/filter-bar'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { Pager } from '@/components/ui/pager'
import { database } from '@/db/connect'
import { storyList } from '@/db/queries/desk-lists'
import { listChoices } from '@/db/queries/list-choices'
import { savedFilters } from '@/db/queries/saved-filters'
import { filterQuery, StoryFilter } from '@/newsroom/story/story-filter'
import { remember } from '../../preference-actions'
import { storyFilters } from './filters'
import {
  changeStoriesAction,
  deleteFilterAction,
  renameFilterAction,
  saveFilterAction,
  shareFilterAction,
} from './list-actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('desk.list'))('title'),
})

const DEEDS = {
  save: saveFilterAction,
  rename: renameFilterAction,
  share: shareFilterAction,
  remove: deleteFilterAction,
} as const

type Props = { readonly searchParams: Promise<Readonly<Record<string, unknown>>> }

/** Every story this person may read; what it is narrowed by stands in the address. */
export default async function StoriesPage({ searchParams }: Props) {
  const viewer = await mustView()
  const filter = StoryFilter.parse(await searchParams)
  const [t, work, keys, { items, next }, choices, lists, { density, keys: single }] = await Promise.all([
    getTranslations('desk.list'),
    getTranslations('work.filter'),
    getTranslations('desk.keys'),
    storyList(database(), viewer, { filter, at: new Date() }),
    listChoices(database(), viewer),
    savedFilters(database(), viewer),
    preferences(),
  ])
  const query = filterQuery(filter)
  const { filters, further } = await storyFilters(filter, choices)
  const isWriter = choices.startDesks.length > 0
  const start = isWriter ? <LinkButton href="/desk/stories/new">{keys('newStory')}</LinkButton> : null
  const rows = <StoryRows label={t('label')} lines={items} />
  return (
    <Page title={t('title')} action={start}>
      <ListKeys isOff={single === 'off'} />
      <SavedLists lists={lists} query={query} desks={choices.desks} deeds={DEEDS} />
      <FilterBar
        action="/desk/stories"
        label={t('filters')}
        submit={t('apply')}
        search={{ name: 'q', label: t('search'), value: filter.q }}
        filters={filters}
        further={{ label: work('more'), filters: further }}
      />
      {items.length === 0 ? (
        <NoStories isNarrowed={query !== ''} start={start} />
      ) : (
        <Dense density={density} remember={remember}>
          {choices.mayPlan ? (
            <PickStories
              lines={items.map(({ storyId, headline, slugline }) => ({ storyId, name: headline || slugline }))}
              change={changeStoriesAction}
              people={choices.people}
              desks={choices.startDesks}
              zone={viewer.timeZone}
              keysOff={single === 'off'}
            >
              {rows}
            </PickStories>
          ) : (
            rows
          )}
        </Dense>
      )}
      <Pager
        label={t('pages')}
        first={filter.after === null ? null : { href: storiesAddress(query), label: t('first') }}
        next={next === null ? null : { href: storiesAddress(query, next), label: t('next') }}
      />
    </Page>
  )
}
