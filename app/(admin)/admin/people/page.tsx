import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { mustView } from '@/app/viewer'
import { grantWords } from '@/components/admin/grant-words'
import { InviteLine } from '@/components/admin/invite-line'
import { Nothing } from '@/components/admin/nothing'
import { PeopleFilter } from '@/components/admin/people-filter'
import { PeopleTable } from '@/components/admin/people-table'
import { LinkButton } from '@/components/ui/link-button'
import { database } from '@/db/connect'
import { desksByName, peoplePage } from '@/db/queries/people'
import { can } from '@/newsroom/policy/can'
import { invite } from './actions'
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
  const rows = items.map(({ grants, ...person }) => ({ ...person, roles: grantWords(words, desks, grants) }))
  return (
    <>
      <header className="flex flex-wrap items-baseline gap-x-4">
        <h1 className="font-serif text-37 leading-tight">{words('title')}</h1>
        <p className="text-muted tabular">{words('count', { count })}</p>
      </header>
      <InviteLine desks={desks} language={viewer.language} action={invite} />
      <PeopleFilter
        search={filter.search}
        state={filter.state ?? ''}
        role={filter.role ?? ''}
        sort={filter.sort}
      />
      {rows.length > 0 ? (
        <PeopleTable rows={rows} now={new Date()} />
      ) : (
        <Nothing title={words('empty.title')} text={words('empty.text')} />
      )}
      {next ? (
        <div>
          <LinkButton href={nextPeople(filter, next)}>{words('more')}</LinkButton>
        </div>
      ) : null}
    </>
  )
}
