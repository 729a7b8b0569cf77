'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import type { ItemOnScreen } from '@/newsroom/workflow/rules-on-screen'
import { useOwnName } from './called'
import type { ItemActions } from './item-actions'
import { useRefusalWords } from './refusal-words'
import { useAct } from './use-act'

export type ChecklistLinesProps = {
  readonly sectionId: string | null
  readonly items: readonly ItemOnScreen[]
  readonly actions: ItemActions
}

/** The list in its order; each item can be moved by one or taken off, which the toast takes back. */
export function ChecklistLines({ sectionId, items, actions }: ChecklistLinesProps) {
  const t = useTranslations('rules.checklist')
  const words = useRefusalWords()
  const { no, isPending, act } = useAct()
  const [pressed, setPressed] = useState<string | null>(null)
  const places = items.map(({ id }) => id).join()
  // Where an item goes, the button that moved it goes along, and the focus with it.
  useEffect(() => {
    if (places !== '' && pressed !== null) document.getElementById(pressed)?.focus()
  }, [places, pressed])
  if (items.length === 0) return <p className="text-14 text-muted">{t('none')}</p>
  const move = (itemId: string, to: 'up' | 'down') => {
    setPressed(`item-${itemId}-${to}`)
    act(
      () => actions.moveItem({ itemId, to }),
      () => undefined,
    )
  }
  const takeOff = ({ id, names, level }: ItemOnScreen) => {
    const undo = async () => {
      const added = await actions.addItem({ sectionId, names, level })
      if (!added.ok) toast({ text: words(added.refusal), tone: 'stop' })
    }
    act(
      () => actions.endItem({ itemId: id }),
      () => toast({ text: t('ended'), undo }),
    )
  }
  return (
    <>
      <ol className="flex list-decimal flex-col gap-1 pl-6 marker:text-muted">
        {items.map((item, at) => (
          <li key={item.id} className="leading-text">
            <Line
              item={item}
              place={{ isFirst: at === 0, isLast: at === items.length - 1 }}
              isPending={isPending}
              onMove={(to) => move(item.id, to)}
              onTakeOff={() => takeOff(item)}
            />
          </li>
        ))}
      </ol>
      {no === null ? null : (
        <p role="alert" className="text-14 text-vermilion">
          {words(no)}
        </p>
      )}
    </>
  )
}

type LineProps = {
  readonly item: ItemOnScreen
  readonly place: { readonly isFirst: boolean; readonly isLast: boolean }
  readonly isPending: boolean
  readonly onMove: (to: 'up' | 'down') => void
  readonly onTakeOff: () => void
}

function Line({ item: { id, names, level }, place, isPending, onMove, onTakeOff }: LineProps) {
  const t = useTranslations('rules')
  const name = useOwnName()(names)
  const button = (word: 'up' | 'down' | 'takeOff', isDisabled: boolean, onPress: () => void) => (
    <Button
      id={`item-${id}-${word}`}
      size="text"
      variant="bare"
      aria-label={t('editor.actOn', { act: t(`editor.${word}`), stage: name })}
      isDisabled={isDisabled}
      onPress={onPress}
    >
      {t(`editor.${word}`)}
    </Button>
  )
  return (
    <span className="inline-flex w-full flex-wrap items-baseline gap-x-3">
      <span className="min-w-0 grow basis-64">
        {name} <span className="text-14 text-muted">{t(`checklist.${level}`)}</span>
      </span>
      <span className="flex gap-1">
        {button('up', place.isFirst, () => onMove('up'))}
        {button('down', place.isLast, () => onMove('down'))}
        {button('takeOff', isPending, onTakeOff)}
      </span>
    </span>
  )
}
