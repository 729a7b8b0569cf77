'use client'

import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { OPTION, POPOVER } from '@/components/ui/popover-style'
import type { ValueName } from './rule-words'

export type ChoiceProps = {
  /** What is being chosen, for those who do not see the sentence. */
  readonly label: string
  /** The words in the sentence. */
  readonly words: string
  readonly options: readonly ValueName[]
  readonly chosen: readonly string[]
  readonly mode: 'one' | 'several'
  readonly onChoose: (chosen: readonly string[]) => void
  /** Stands above and below the list. */
  readonly before?: ReactNode
  readonly after?: ReactNode
}

/** Words in a sentence that can be chosen anew: underlined with dots, like a place marked by a pencil. */
export function Choice({ label, words, options, chosen, mode, onChoose, before, after }: ChoiceProps) {
  return (
    <DialogTrigger>
      <Button
        aria-label={`${label}: ${words}`}
        className="target cursor-pointer -mx-0.5 rounded-sm px-0.5 font-medium text-proof underline decoration-dotted underline-offset-4 hover:bg-proof-wash"
      >
        {words}
      </Button>
      <Popover className={`${POPOVER} max-w-[min(24rem,90vw)]`}>
        <Dialog aria-label={label} className="flex flex-col outline-hidden">
          {before}
          <ListBox<ValueName>
            aria-label={label}
            autoFocus
            escapeKeyBehavior="none"
            items={options}
            selectionMode={mode === 'one' ? 'single' : 'multiple'}
            disallowEmptySelection={mode === 'one'}
            selectedKeys={chosen}
            onSelectionChange={(keys) =>
              onChoose(keys === 'all' ? options.map(({ id }) => id) : [...keys].map((key) => String(key)))
            }
            className="max-h-80 overflow-auto py-1 outline-hidden"
          >
            {({ id, name }) => (
              <ListBoxItem id={id} textValue={name} className={OPTION}>
                {({ isSelected }) => (
                  <>
                    <span className="w-4 shrink-0">{isSelected ? <Check aria-hidden size={16} /> : null}</span>
                    <span className="grow">{name}</span>
                  </>
                )}
              </ListBoxItem>
            )}
          </ListBox>
          {after}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
