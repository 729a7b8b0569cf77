import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { mustView } from '@/app/viewer'
import { Board } from '@/components/desk/board/board'
import { FilterBar } from '@/components/ui/filter-bar'
import { Page } from '@/components/ui/page'
import { database } from '@/db/connect'
import { board } from '@/db/queries/board/board'
import { BoardFilter } from '@/db/queries/board/filter'
import { listChoices, readableDesks } from '@/db/queries/list-choices'
import { makeMoveAction } from '../stories/[id]/move-actions'
import { cardMovesAction, furtherCardsAction } from './actions'
import { boardFilters } from './filters'
import { startOfToday } from './start-of-today'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('board'))('title') })

type Props = { readonly searchParams: Promise<Readonly<Record<string, unknown>>> }

/** Every piece in work by where it stands; what the board is narrowed by stands in the address. */
export default async function BoardPage({ searchParams }: Props) {
  const viewer = await mustView()
  const filter = BoardFilter.parse(await searchParams)
  const [t, columns, choices, desks] = await Promise.all([
    getTranslations('board'),
    board(database(), viewer, { filter, startOfToday: await startOfToday() }),
    listChoices(database(), viewer),
    readableDesks(database(), viewer),
  ])
  return (
    <Page title={t('title')} lede={t('lede')}>
      <FilterBar
        action="/desk/board"
        label={t('filters')}
        submit={t('apply')}
        filters={await boardFilters(filter, { ...choices, desks })}
      />
      <Board
        columns={columns}
        filter={filter}
        act={makeMoveAction}
        movesOf={cardMovesAction}
        further={furtherCardsAction}
      />
    </Page>
  )
}
