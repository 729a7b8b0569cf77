'use client'

import { Label } from 'react-aria-components/Label'
import { TextArea as Area } from 'react-aria-components/TextArea'
import { TextField as Field } from 'react-aria-components/TextField'
import { FieldError } from './field-error'
import { BOX, FIELD, LABEL, LINE, typing, validity } from './field-style'
import { Hint } from './hint'
import type { TextFieldProps } from './text-field'

export type TextAreaProps = TextFieldProps & { readonly rows?: number }

/** Several lines. It grows with its text where the browser can. */
export function TextArea({ label, hint, placeholder, error, lang, rows = 3, ...rest }: TextAreaProps) {
  return (
    <Field {...rest} {...validity(error)} className={FIELD}>
      <Label className={LABEL}>{label}</Label>
      <Area className={`${LINE} ${BOX} leading-text field-sizing-content`} rows={rows} {...typing(placeholder, lang)} />
      <Hint>{hint}</Hint>
      <FieldError>{error}</FieldError>
    </Field>
  )
}
