'use client'

import { useTranslations } from 'next-intl'
import type { ReviewRules } from '@/newsroom/workflow/rules-on-screen'
import { useOwnName } from './called'
import { ChecklistLines } from './checklist-lines'
import type { ItemActions } from './item-actions'
import { NewItem } from './new-item'

export type ChecklistsProps = {
  readonly book: Pick<ReviewRules, 'checklists' | 'sections'>
  readonly actions: ItemActions
}

/** What somebody confirms by hand before a piece goes on: for every section, then for each. */
export function Checklists({ book: { checklists, sections }, actions }: ChecklistsProps) {
  const t = useTranslations('rules.checklist')
  const ownName = useOwnName()
  const lists = [{ id: null, name: t('every') }, ...sections.map(({ id, names }) => ({ id, name: ownName(names) }))]
  return lists.map(({ id, name }) => (
    <section
      key={id}
      aria-label={name}
      className="grid gap-x-10 gap-y-3 border-t border-rule py-4 md:grid-cols-[14rem_minmax(0,46rem)]"
    >
      <h3 className="font-serif text-18">{name}</h3>
      <div className={checklists.has(id) ? 'flex flex-col gap-3' : 'flex flex-wrap items-baseline gap-x-6 gap-y-2'}>
        <ChecklistLines sectionId={id} items={checklists.get(id) ?? []} actions={actions} />
        <NewItem sectionId={id} list={name} onAdd={actions.addItem} />
      </div>
    </section>
  ))
}
