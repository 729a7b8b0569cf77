'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Menu, type MenuAction } from '@/components/ui/menu'
import { keyOf } from '@/newsroom/story/board'
import type { Card } from '@/newsroom/story/board-card'
import type { CardMoves } from '@/newsroom/story/board-ways'
import { useColumnName } from './use-column-name'
import type { Moving } from './use-moving'

/** The same moves without dragging: asked for when the menu is opened, for the card as it is then. */
export function MoveMenu({ card, moving }: { readonly card: Card; readonly moving: Moving }) {
  const t = useTranslations('board')
  const [found, setFound] = useState<CardMoves | null>(null)
  const [isPending, startTransition] = useTransition()
  const actions = useMoveActions(found, moving)
  const label = t('moveCard', { headline: card.headline || card.slugline })
  const open = () => startTransition(async () => setFound(await moving.waysOf(card)))
  return (
    <Menu
      label={label}
      trigger={
        <Button variant="bare" size="text" aria-label={label} isPending={isPending}>
          {t('move')}
        </Button>
      }
      actions={[...actions, { id: 'open', label: t('open'), href: `/desk/stories/${card.storyId}` }]}
      isOpen={found !== null}
      onOpenChange={(isOpen) => (isOpen ? open() : setFound(null))}
    />
  )
}

const useMoveActions = (found: CardMoves | null, moving: Moving): readonly MenuAction[] => {
  const t = useTranslations('board')
  const moves = useTranslations('moves')
  const name = useColumnName()
  const ways = found?.ways.filter(({ because }) => because === null) ?? []
  if (!found || ways.length === 0) return [{ id: 'none', label: t('noWay'), isDisabled: true }]
  return ways.map((way) => ({
    id: `${way.move} ${keyOf(way.to)}`,
    label: t('way', { move: moves(`${way.move}.label`), column: name(way.to) }),
    onAction: () => moving.go(found, way),
  }))
}
