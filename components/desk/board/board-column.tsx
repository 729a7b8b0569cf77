'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { GridList } from 'react-aria-components/GridList'
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop'
import { Button } from '@/components/ui/button'
import { keyOf } from '@/newsroom/story/board'
import { type Card, type CardPage, type FilledColumn, MOST_COUNTED } from '@/newsroom/story/board-card'
import type { Place } from './board-actions'
import { CardItem } from './card-item'
import { CARD_TYPE, packed, unpacked } from './dragged'
import { useColumnName } from './use-column-name'
import { useFurther } from './use-further'
import type { Moving } from './use-moving'

type BoardColumnProps = {
  readonly filled: FilledColumn
  readonly moving: Moving
  readonly isNarrowed: boolean
  readonly further: (place: Place) => Promise<CardPage>
}

const LIST =
  'flex grow flex-col outline-hidden data-drop-target:bg-proof-wash data-drop-target:outline-2 ' +
  'data-drop-target:outline-proof'

/** One column: what stands in it, and a place to put cards down. */
export function BoardColumn({ filled, moving, isNarrowed, further }: BoardColumnProps) {
  const t = useTranslations('board')
  const name = useColumnName()(filled.column)
  const heading = useId()
  const { cards, more, isPending } = useFurther(filled, (after) => further({ column: keyOf(filled.column), after }))
  const dragAndDropHooks = useCardDrops(filled, cards, moving)
  return (
    <section className="flex min-w-0 flex-col gap-2">
      <h2
        id={heading}
        className="flex items-baseline justify-between gap-2 border-b border-ink pb-1 text-16 font-semibold"
      >
        {name}
        <Count count={filled.count} />
      </h2>
      <GridList
        aria-labelledby={heading}
        items={cards}
        dependencies={[moving]}
        dragAndDropHooks={dragAndDropHooks}
        renderEmptyState={() => <p className="py-3 text-14 text-muted">{t(isNarrowed ? 'emptyNarrowed' : 'empty')}</p>}
        className={LIST}
      >
        {(card) => <CardItem id={card.editionId} card={card} moving={moving} />}
      </GridList>
      {more === null ? null : (
        <Button size="small" onPress={more} isPending={isPending} aria-label={t('moreOf', { name })}>
          {t('more')}
        </Button>
      )}
    </section>
  )
}

function Count({ count }: Pick<FilledColumn, 'count'>) {
  const t = useTranslations('board')
  return (
    <span className="tabular text-14 font-normal text-muted">
      {count > MOST_COUNTED ? t('manyCount', { count: MOST_COUNTED }) : t('count', { count })}
    </span>
  )
}

const useCardDrops = ({ column }: FilledColumn, cards: readonly Card[], moving: Moving) => {
  const { dragAndDropHooks } = useDragAndDrop<Card>({
    getItems: (keys) =>
      cards
        .filter(({ editionId }) => keys.has(editionId))
        .map(({ storyId, editionId }) => packed({ storyId, editionId, from: keyOf(column) })),
    acceptedDragTypes: [CARD_TYPE],
    getAllowedDropOperations: () => ['move'],
    onRootDrop: async ({ items }) => {
      const card = await unpacked(items)
      if (card) await moving.drop(card, column)
    },
  })
  return dragAndDropHooks
}
