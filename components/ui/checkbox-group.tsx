'use client'

import { CheckboxGroup as Group, type CheckboxGroupProps as GroupProps } from 'react-aria-components/CheckboxGroup'
import { Label } from 'react-aria-components/Label'
import { Checkbox } from './checkbox'
import { FieldError } from './field-error'
import { FIELD, LABEL, validity } from './field-style'
import { Hint } from './hint'
import type { Option } from './options'

export type CheckboxGroupProps = Omit<GroupProps, 'className' | 'style' | 'children' | 'isInvalid'> & {
  readonly label: string
  readonly options: readonly Option[]
  readonly hint?: string
  readonly error?: string | undefined
}

/** Several of a few. */
export function CheckboxGroup({ label, options, hint, error, ...rest }: CheckboxGroupProps) {
  return (
    <Group {...rest} {...validity(error)} className={FIELD}>
      <Label className={LABEL}>{label}</Label>
      <Hint>{hint}</Hint>
      <div className="flex flex-wrap gap-x-6">
        {options.map((option) => (
          <Checkbox key={option.id} value={option.id}>
            {option.label}
          </Checkbox>
        ))}
      </div>
      <FieldError>{error}</FieldError>
    </Group>
  )
}
