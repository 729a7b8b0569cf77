'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Menu } from '@/components/ui/menu'
import { PRIORITIES } from '@/newsroom/story/priorities'
import { AssignMany } from './assign-many'
import { DeadlineForMany } from './deadline-for-many'
import { InTheWay } from './in-the-way'
import { useSelection } from './selection'
import { type ChangeMany, useBulk } from './use-bulk'

type Named = { readonly id: string; readonly name: string }

export type BulkBarProps = {
  readonly change: ChangeMany
  /** Names of the lines, for saying which was in the way. */
  readonly names: ReadonlyMap<string, string>
  readonly people: readonly Named[]
  /** Desks a story may be moved to. */
  readonly desks: readonly Named[]
  /** Of the house. */
  readonly zone: string
}

/** What can be done with the picked stories; it is there while some are picked. Publishing is not among it. */
export function BulkBar({ change, names, people, desks, zone }: BulkBarProps) {
  const t = useTranslations('work')
  const selection = useSelection()
  const [asked, setAsked] = useState<'assign' | 'deadline' | null>(null)
  const close = () => setAsked(null)
  const done = () => {
    close()
    selection?.clear()
  }
  const bulk = useBulk(change, { onDone: done, onRefused: close })
  if (selection === null || selection.picked.size === 0) return null
  const ids = [...selection.picked]
  const count = ids.length
  return (
    <section
      aria-label={t('bulk.label')}
      className="sticky bottom-0 z-20 flex flex-col gap-2 border-t border-ink bg-raised px-4 py-3 shadow-lift"
    >
      <InTheWay no={bulk.no} names={names} onClose={bulk.forget} />
      <div className="flex flex-wrap items-center gap-2">
        <strong className="mr-auto font-medium" aria-live="polite">
          {t('bulk.count', { count })}
        </strong>
        {count < selection.order.length ? (
          <Button variant="bare" size="small" onPress={selection.pickAll}>
            {t('bulk.all')}
          </Button>
        ) : null}
        <Button size="small" isPending={bulk.isPending} onPress={() => setAsked('assign')}>
          {t('bulk.assign')}
        </Button>
        <Button size="small" isPending={bulk.isPending} onPress={() => setAsked('deadline')}>
          {t('bulk.deadline')}
        </Button>
        <Menu
          label={t('bulk.priority')}
          trigger={
            <Button size="small" isPending={bulk.isPending}>
              {t('bulk.priority')}
            </Button>
          }
          actions={PRIORITIES.toReversed().map((priority) => ({
            id: priority,
            label: t(`priorities.${priority}`),
            onAction: () => bulk.make(ids, { do: 'priority', priority }),
          }))}
        />
        {desks.length < 2 ? null : (
          <Menu
            label={t('bulk.desk')}
            trigger={
              <Button size="small" isPending={bulk.isPending}>
                {t('bulk.desk')}
              </Button>
            }
            actions={desks.map(({ id, name }) => ({
              id,
              label: name,
              onAction: () => bulk.make(ids, { do: 'desk', deskId: id }),
            }))}
          />
        )}
        <Button variant="bare" size="small" onPress={selection.clear}>
          {t('bulk.clear')}
        </Button>
      </div>
      {asked === 'assign' ? (
        <AssignMany
          count={count}
          people={people}
          bulk={bulk}
          onGive={(given) => bulk.make(ids, given)}
          onClose={close}
        />
      ) : null}
      {asked === 'deadline' ? (
        <DeadlineForMany count={count} zone={zone} bulk={bulk} onSet={(set) => bulk.make(ids, set)} onClose={close} />
      ) : null}
    </section>
  )
}
