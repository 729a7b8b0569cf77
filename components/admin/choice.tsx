'use client'

import { useId } from 'react'
import { FIELD, LABEL, LINE } from '@/components/ui/field-style'

export type ChoiceOption = { readonly value: string; readonly label: string; readonly lang?: string }

type Props = {
  readonly label: string
  readonly name: string
  readonly options: readonly ChoiceOption[]
  readonly defaultValue?: string
  readonly hint?: string
  readonly error?: string | undefined
}

/** The browser's own list: right for long ones such as time zones, and for forms that must work without a script. */
export function Choice({ label, name, options, defaultValue, hint, error }: Props) {
  const id = useId()
  return (
    <div className={FIELD}>
      <label htmlFor={id} className={LABEL}>
        {label}
      </label>
      <select
        id={id}
        name={name}
        defaultValue={defaultValue}
        aria-describedby={`${id}-note`}
        aria-invalid={error ? true : undefined}
        className={LINE}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
      <p id={`${id}-note`} className={error ? 'text-14 text-vermilion' : 'text-14 text-muted empty:hidden'}>
        {error ?? hint}
      </p>
    </div>
  )
}
