'use client'

import { Label } from 'react-aria-components/Label'
import { RadioGroup as Group, type RadioGroupProps as GroupProps, Radio } from 'react-aria-components/RadioGroup'
import { CHOICE } from './checkbox'
import { FieldError } from './field-error'
import { FIELD, LABEL, validity } from './field-style'
import { Hint } from './hint'
import type { Option } from './options'

export type RadioGroupProps = Omit<GroupProps, 'className' | 'style' | 'children' | 'isInvalid'> & {
  readonly label: string
  readonly options: readonly Option[]
  readonly hint?: string
  readonly error?: string | undefined
}

/** One of a few, all in sight. */
export function RadioGroup({ label, options, hint, error, ...rest }: RadioGroupProps) {
  return (
    <Group {...rest} {...validity(error)} className={FIELD}>
      <Label className={LABEL}>{label}</Label>
      <Hint>{hint}</Hint>
      {options.map((option) => (
        <Radio key={option.id} value={option.id} className={CHOICE}>
          <span className="flex size-4.5 shrink-0 items-center justify-center rounded-full border border-edge group-data-selected:border-proof group-data-selected:border-[6px]" />
          <span>
            <span lang={option.lang}>{option.label}</span>
            {option.note === undefined ? null : <span className="block text-14 text-muted">{option.note}</span>}
          </span>
        </Radio>
      ))}
      <FieldError>{error}</FieldError>
    </Group>
  )
}
