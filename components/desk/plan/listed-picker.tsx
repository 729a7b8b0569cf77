'use client'

import { useState } from 'react'
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup'
import { Label } from 'react-aria-components/Label'
import { Checkbox } from '@/components/ui/checkbox'
import { FIELD, LABEL } from '@/components/ui/field-style'
import { Hint } from '@/components/ui/hint'
import { TextField } from '@/components/ui/text-field'

type ListedPickerProps = {
  readonly label: string
  readonly hint?: string
  /** What the field is called that narrows the list; left out where there are few. */
  readonly search?: string
  readonly items: readonly { readonly id: string; readonly name: string }[]
  /** Whoever cannot be taken off. */
  readonly always?: string
  readonly chosen: string[]
  readonly onChange: (ids: string[]) => void
}

/** Several of many by name: those chosen stay in sight whatever is searched for. */
export function ListedPicker({ label, hint, search, items, always, chosen, onChange }: ListedPickerProps) {
  const [words, setWords] = useState('')
  const wanted = words.trim().toLowerCase()
  const shown = items.filter(({ id, name }) => chosen.includes(id) || name.toLowerCase().includes(wanted))
  return (
    <div className="flex flex-col gap-2">
      {search === undefined ? null : <TextField label={search} value={words} onChange={setWords} />}
      <CheckboxGroup className={FIELD} value={chosen} onChange={onChange}>
        <Label className={LABEL}>{label}</Label>
        <Hint>{hint}</Hint>
        <div className="flex max-h-56 flex-col overflow-y-auto p-1">
          {shown.map(({ id, name }) => (
            <Checkbox key={id} value={id} isDisabled={id === always}>
              {name}
            </Checkbox>
          ))}
        </div>
      </CheckboxGroup>
    </div>
  )
}
