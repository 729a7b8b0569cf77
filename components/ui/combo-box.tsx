'use client'

import { ChevronDown } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { ComboBox as Choice, type ComboBoxProps as ChoiceProps } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { Popover } from 'react-aria-components/Popover'
import { FieldError } from './field-error'
import { FIELD, LABEL, LINE, typing, validity } from './field-style'
import { Hint } from './hint'
import { type Option, Options } from './options'
import { POPOVER } from './popover-style'

export type ComboBoxProps = Omit<
  ChoiceProps<Option>,
  'className' | 'style' | 'children' | 'isInvalid' | 'items' | 'defaultItems'
> & {
  readonly label: string
  readonly options: readonly Option[]
  readonly placeholder?: string
  readonly hint?: string
  readonly error?: string | undefined
}

/** A choice from many, found by typing part of it. */
export function ComboBox({ label, options, placeholder, hint, error, ...rest }: ComboBoxProps) {
  return (
    <Choice {...rest} {...validity(error)} defaultItems={options} className={FIELD}>
      <Label className={LABEL}>{label}</Label>
      <div className="relative">
        <Input className={`${LINE} pr-8`} {...typing(placeholder)} />
        <Button className="absolute inset-y-0 right-0 flex w-8 items-center justify-center">
          <ChevronDown aria-hidden size={16} />
        </Button>
      </div>
      <Hint>{hint}</Hint>
      <FieldError>{error}</FieldError>
      <Popover className={`${POPOVER} w-(--trigger-width)`}>
        <Options />
      </Popover>
    </Choice>
  )
}
