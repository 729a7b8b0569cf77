'use client'

import { Check } from 'lucide-react'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { OPTION } from './popover-style'

export type Option = {
  readonly id: string
  readonly label: string
  /** A second, quieter phrase. */
  readonly note?: string
  /** Language of the label, when it is not the interface's. */
  readonly lang?: string
}

/** The list under a select. */
export function Options({ options }: { readonly options: readonly Option[] }) {
  return (
    <ListBox<Option> items={options} className="max-h-80 py-1 outline-hidden">
      {(option) => (
        <ListBoxItem id={option.id} textValue={option.label} className={OPTION}>
          {({ isSelected }) => (
            <>
              <span className="w-4 shrink-0">{isSelected ? <Check aria-hidden size={16} /> : null}</span>
              <span lang={option.lang} className="grow">
                {option.label}
              </span>
              {option.note === undefined ? null : <span className="text-14 text-muted">{option.note}</span>}
            </>
          )}
        </ListBoxItem>
      )}
    </ListBox>
  )
}
