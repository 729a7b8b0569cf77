'use client'

import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { TextField as Field, type TextFieldProps as FieldProps } from 'react-aria-components/TextField'
import { FieldError } from './field-error'
import { FIELD, LABEL, LINE, typing, validity } from './field-style'
import { Hint } from './hint'

export type TextFieldProps = Omit<FieldProps, 'className' | 'style' | 'children' | 'isInvalid'> & {
  readonly label: string
  readonly hint?: string
  readonly placeholder?: string
  /** What the server said about this field, already a sentence. */
  readonly error?: string | undefined
  /** BCP 47 tag of what is typed, when it is not the interface's. */
  readonly lang?: string
}

export function TextField({ label, hint, placeholder, error, lang, ...rest }: TextFieldProps) {
  return (
    <Field {...rest} {...validity(error)} className={FIELD}>
      <Label className={LABEL}>{label}</Label>
      <Input className={LINE} {...typing(placeholder, lang)} />
      <Hint>{hint}</Hint>
      <FieldError>{error}</FieldError>
    </Field>
  )
}
