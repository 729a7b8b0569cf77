'use client'

import { GripVertical } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { GridListItem } from 'react-aria-components/GridList'
import type { Card } from '@/newsroom/story/board-card'
import { CardBody } from './card-body'
import { MoveMenu } from './move-menu'
import type { Moving } from './use-moving'

const ITEM =
  'group relative flex cursor-pointer flex-col gap-1 border-b border-rule py-3 outline-hidden hover:bg-wash ' +
  'data-dragging:opacity-55 data-focus-visible:outline-2 data-focus-visible:-outline-offset-2 ' +
  'data-focus-visible:outline-proof'

type CardItemProps = {
  /** The list knows its items by it, wherever they stand. */
  readonly id: string
  readonly card: Card
  readonly moving: Moving
}

/** Opens its story; is dragged by pointer, and by keyboard from its handle. */
export function CardItem({ id, card, moving }: CardItemProps) {
  return (
    <GridListItem
      id={id}
      textValue={card.headline || card.slugline}
      href={`/desk/stories/${card.storyId}`}
      className={ITEM}
      data-story={card.storyId}
    >
      <CardBody card={card} />
      <div className="flex items-center justify-between">
        <span className="-ml-1">
          <MoveMenu card={card} moving={moving} />
        </span>
        <Button
          slot="drag"
          className="flex size-6 cursor-grab items-center justify-center rounded-sm text-muted outline-hidden data-focus-visible:outline-2 data-focus-visible:outline-proof"
        >
          <GripVertical aria-hidden size={16} />
        </Button>
      </div>
    </GridListItem>
  )
}
