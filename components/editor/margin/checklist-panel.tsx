'use client'

import { useLocale, useTranslations } from 'next-intl'
import { Checkbox } from '@/components/ui/checkbox'
import { isLocale } from '@/newsroom/language/locales'
import { type ConfirmedItem, fieldOfItem } from '@/newsroom/workflow/confirmations'
import type { Settling } from './use-settling'

type Props = { readonly items: readonly ConfirmedItem[]; readonly settling: Settling }

/** What somebody confirms by hand of this very text, each with who did. */
export function ChecklistPanel({ items, settling }: Props) {
  const words = useTranslations('editor.checks')
  if (items.length === 0) return null
  return (
    <section aria-label={words('checklist')}>
      <h2 className="margin-heading">{words('checklist')}</h2>
      <ul className="margin-list">
        {items.map((item) => (
          <li key={item.id} id={`field-${fieldOfItem(item.id)}`}>
            <Item item={item} settling={settling} />
          </li>
        ))}
      </ul>
      <p className="margin-aside">{words('asksAgain')}</p>
    </section>
  )
}

function Item({ item: { id, names, level, by }, settling }: Omit<Props, 'items'> & { readonly item: ConfirmedItem }) {
  const words = useTranslations('editor.checks')
  const locale = useLocale()
  const about = { field: fieldOfItem(id), key: 'unticked' }
  const isTicked = by !== null || settling.isSettled(about)
  return (
    <>
      <Checkbox isSelected={isTicked} isReadOnly={isTicked} onChange={() => settling.settle(about)}>
        {names[isLocale(locale) ? locale : 'en']}
      </Checkbox>
      <p className="margin-aside is-under">
        {by === null ? words(level === 'stop' ? 'mustConfirm' : 'mayConfirm') : words('confirmedBy', { name: by })}
      </p>
    </>
  )
}
