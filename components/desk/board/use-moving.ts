'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { type Bar, useBar } from '@/components/desk/moves/use-bar'
import { useRefusalWords } from '@/components/desk/moves/use-refusal-words'
import { toast } from '@/components/ui/toast'
import type { Issue } from '@/newsroom/issue'
import { type Column, keyOf } from '@/newsroom/story/board'
import { type CardMoves, type Way, wayTo } from '@/newsroom/story/board-ways'
import type { BoardActions, Taken } from './board-actions'
import type { Dragged } from './dragged'
import { useColumnName } from './use-column-name'

export type Moving = {
  readonly bar: Bar
  /** What the open dialog is about. */
  readonly taken: CardMoves | null
  /** The ways out that are open to this person; null: the answer was a no, and it was said. */
  readonly waysOf: (card: Taken) => Promise<CardMoves | null>
  readonly go: (moves: CardMoves, way: Way) => void
  readonly drop: (card: Dragged, onto: Column) => Promise<void>
}

/** Where a finding is looked at: what has not been read yet in the review, all else in the piece. */
const placeOf = ({ key }: Issue, storyId: string): string =>
  `/desk/stories/${storyId}${key === 'unseenChanges' ? '/review' : ''}`

/** A card put down on a column asks for the move that leads there; where none does, it stays and the board says why. */
export const useMoving = (
  { act, movesOf }: Pick<BoardActions, 'act' | 'movesOf'>,
  columnAt: (key: string) => Column | undefined,
): Moving => {
  const router = useRouter()
  const [taken, setTaken] = useState<CardMoves | null>(null)
  const bar = useBar({ act, onJump: (issue) => taken && router.push(placeOf(issue, taken.edition.storyId)) })
  const explain = useExplanation()
  const words = useRefusalWords()
  const say = (text: string) => toast({ text, tone: 'stop' })

  const waysOf = async (card: Taken): Promise<CardMoves | null> => {
    const answer = await movesOf(card).catch(() => null)
    if (answer?.ok) return answer.value
    say(answer ? words(answer.refusal) : explain.failed)
    return null
  }

  const go = (moves: CardMoves, { move, prefilled }: Way): void => {
    const offer = moves.edition.offers.find((one) => one.move === move)
    if (!offer) return
    setTaken(moves)
    bar.press({ offer, edition: moves.edition, prefilled })
  }

  const drop = async (card: Dragged, onto: Column): Promise<void> => {
    const moves = await waysOf(card)
    if (!moves) return
    const way = wayTo(moves.ways, keyOf(onto))
    if (way?.because === null) return go(moves, way)
    say(way ? explain.closed(way) : explain.nowhere(moves, columnAt(card.from), onto))
  }

  return { bar, taken, waysOf, go, drop }
}

/** Why a card stays where it is. */
const useExplanation = () => {
  const t = useTranslations('board')
  const moves = useTranslations('moves')
  const name = useColumnName()
  return {
    failed: moves('refused.failed'),
    closed: ({ move, because }: Way): string =>
      t('closed', {
        move: moves(`${move}.label`),
        reason: because !== null && moves.has(`because.${because}`) ? moves(`because.${because}`) : '',
      }),
    nowhere: ({ ways }: CardMoves, from: Column | undefined, onto: Column): string => {
      const columns = ways.flatMap(({ because, to }) => (because === null ? [name(to)] : []))
      const values = { from: from ? name(from) : '', to: name(onto) }
      return columns.length === 0
        ? t('nowhereAtAll', values)
        : t('nowhere', { ...values, columns: [...new Set(columns)].join(' · ') })
    },
  }
}
