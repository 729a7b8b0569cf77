'use client'

import { Input } from 'react-aria-components/Input'
import { TextField } from 'react-aria-components/TextField'

export type SentenceNumberProps = {
  /** What the number says, for those who do not see the sentence. */
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly isInvalid?: boolean
  readonly placeholder?: string
}

/** A number written into a sentence. */
export function SentenceNumber({ label, value, onChange, isInvalid = false, placeholder }: SentenceNumberProps) {
  return (
    <TextField
      aria-label={label}
      value={value}
      onChange={onChange}
      isInvalid={isInvalid}
      validationBehavior="aria"
      inputMode="numeric"
      maxLength={4}
      className="inline-block"
    >
      <Input
        {...(placeholder === undefined ? {} : { placeholder })}
        className="tabular min-h-6 w-[5ch] border-b border-edge bg-transparent text-center text-proof outline-hidden placeholder:text-muted focus:border-proof focus:shadow-[0_1px_0_var(--proof)] data-invalid:border-vermilion"
      />
    </TextField>
  )
}
