'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { SavedList } from '@/newsroom/story/saved-list'
import { storiesAddress } from '../stories-address'
import { KeepList } from './keep-list'
import type { ListDeeds } from './list-deeds'
import { ListMenu } from './list-menu'

export type SavedListsProps = {
  readonly lists: readonly SavedList[]
  /** The query of the list that is shown. */
  readonly query: string
  /** Desks a list can be shared with. */
  readonly desks: readonly { readonly id: string; readonly name: string }[]
  readonly deeds: ListDeeds
}

const LINK = 'link target whitespace-nowrap aria-[current=page]:font-semibold aria-[current=page]:text-ink'

/** The lists this person has kept or is shown; what can be done with one stands beside the one that is open. */
export function SavedLists({ lists, query, desks, deeds }: SavedListsProps) {
  const t = useTranslations('work.lists')
  const isKept = lists.some((list) => list.query === query)
  if (lists.length === 0 && query === '') return null
  return (
    <nav aria-label={t('label')} className="flex flex-wrap items-center gap-x-5 gap-y-1 text-14">
      {lists.map((list) => (
        <span key={list.id} className="flex items-center">
          <Link
            href={storiesAddress(list.query)}
            className={LINK}
            aria-current={list.query === query ? 'page' : undefined}
            title={saidOf(list, t)}
          >
            {list.by === null ? list.name : t('by', { name: list.name, who: list.by })}
          </Link>
          {list.mayChange && list.query === query ? <ListMenu list={list} desks={desks} deeds={deeds} /> : null}
        </span>
      ))}
      {query === '' || isKept ? null : <KeepList query={query} save={deeds.save} />}
    </nav>
  )
}

type Words = (key: 'sharedWith', values: { name: string; desk: string }) => string

const saidOf = ({ name, desk }: SavedList, t: Words): string => (desk === null ? name : t('sharedWith', { name, desk }))
