import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { mustView } from '@/app/viewer'
import { grantWords } from '@/components/admin/grant-words'
import { InviteLine } from '@/components/admin/invite-line'
import { PeopleTable } from '@/components/admin/people-table'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterBar } from '@/components/ui/filter-bar'
import { formatsIn } from '@/components/ui/formats'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { Pager } from '@/components/ui/pager'
import { database } from '@/db/connect'
import { desksByName, peoplePage } from '@/db/queries/people'
import { can } from '@/newsroom/policy/can'
import { invite } from './actions'
import { peopleFilters } from './filters'
import { nextPeople, readPeopleQuery } from './query'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('people'))('title') })

type Props = { readonly searchParams: Promise<Readonly<Record<string, unknown>>> }

export default async function PeoplePage({ searchParams }: Props) {
  const viewer = await mustView()
  if (!can(viewer, 'people.manage')) notFound()
  const filter = readPeopleQuery(await searchParams)
  const [words, desks, { items, next, count }] = await Promise.all([
    getTranslations('people'),
    desksByName(database()),
    peoplePage(database(), viewer, filter),
  ])
  const format = formatsIn(viewer.language, viewer.timeZone)
  const inList = (names: readonly string[]) => format.list(names)
  const rows = items.map(({ grants, ...person }) => ({ ...person, roles: grantWords(words, desks, grants, inList) }))
  return (
    <Page title={words('title')} action={<p className="text-muted tabular">{words('count', { count })}</p>}>
      <InviteLine desks={desks} language={viewer.language} action={invite} />
      <FilterBar
        action="/admin/people"
        label={words('filter.legend')}
        search={{ name: 'q', label: words('filter.search'), value: filter.search }}
        filters={peopleFilters(words, filter)}
        submit={words('filter.apply')}
      />
      {rows.length > 0 ? (
        <PeopleTable rows={rows} now={new Date()} />
      ) : (
        <EmptyState
          title={words('empty.title')}
          action={<LinkButton href="/admin/people">{words('filter.clear')}</LinkButton>}
        >
          {words('empty.text')}
        </EmptyState>
      )}
      <Pager
        label={words('title')}
        first={filter.cursor ? { href: nextPeople(filter, ''), label: words('first') } : null}
        next={next ? { href: nextPeople(filter, next), label: words('more') } : null}
      />
    </Page>
  )
}
