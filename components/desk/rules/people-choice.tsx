'use client'

import { Check } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useContext } from 'react'
import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete'
import { Button } from 'react-aria-components/Button'
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog'
import { Input } from 'react-aria-components/Input'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'
import { SearchField } from 'react-aria-components/SearchField'
import { isComposing } from '@/components/ui/composing'
import { OPTION, POPOVER } from '@/components/ui/popover-style'
import type { PersonOnScreen } from '@/newsroom/workflow/rules-on-screen'
import { People } from './called'

export type PeopleChoiceProps = {
  /** What is being chosen, for those who do not see the sentence. */
  readonly label: string
  /** The words in the sentence. */
  readonly words: string
  readonly chosen: readonly string[]
  readonly onChoose: (chosen: readonly string[]) => void
}

/** The people of a sentence, found by typing a part of their names. Whoever has left can only be taken out. */
export function PeopleChoice({ label, words, chosen, onChoose }: PeopleChoiceProps) {
  const t = useTranslations('rules.people')
  const { contains } = useFilter({ sensitivity: 'base' })
  const people = useContext(People).filter(({ id, isHere }) => isHere || chosen.includes(id))
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
          <Autocomplete filter={contains} disableAutoFocusFirst>
            <SearchField aria-label={t('find')} autoFocus className="border-b border-rule px-3 py-2">
              <Input
                onKeyDownCapture={leaveToTheComposer}
                placeholder={t('find')}
                className="w-full bg-transparent text-16 outline-hidden placeholder:text-muted [&::-webkit-search-cancel-button]:hidden"
              />
            </SearchField>
            <ListBox<PersonOnScreen>
              aria-label={label}
              items={people}
              selectionMode="multiple"
              escapeKeyBehavior="none"
              selectedKeys={chosen}
              onSelectionChange={(keys) => {
                const kept = keys === 'all' ? people.map(({ id }) => id) : [...keys].map(String)
                onChoose(people.map(({ id }) => id).filter((id) => kept.includes(id)))
              }}
              renderEmptyState={() => <p className="px-3 py-2 text-14 text-muted">{t('none')}</p>}
              className="max-h-80 overflow-auto py-1 outline-hidden"
            >
              {({ id, name, isHere }) => (
                <ListBoxItem id={id} textValue={name} className={OPTION}>
                  {({ isSelected }) => (
                    <>
                      <span className="w-4 shrink-0">{isSelected ? <Check aria-hidden size={16} /> : null}</span>
                      <span className="grow">{isHere ? name : t('left', { name })}</span>
                    </>
                  )}
                </ListBoxItem>
              )}
            </ListBox>
          </Autocomplete>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

/** The Enter that picks a character is not ours; the list below would take it for a choice. */
const leaveToTheComposer = (event: KeyboardEvent): void => {
  if (isComposing(event.nativeEvent)) event.stopPropagation()
}
