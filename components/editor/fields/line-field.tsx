'use client'

import { TextField } from '@/components/ui/text-field'
import { useComposedText } from './use-composed-text'

type Props = {
  readonly field: string
  readonly label: string
  readonly value: string
  readonly onText: (text: string) => void
  readonly lang?: string
  readonly hint?: string
  readonly placeholder?: string
  readonly isReadOnly?: boolean
  readonly inputMode?: 'url' | 'text'
}

/** A labelled line of the margin; its id is where checks jump to. */
export function LineField({ field, value, onText, ...rest }: Props) {
  const text = useComposedText(value, onText)
  return (
    <TextField
      {...rest}
      id={`field-${field}`}
      value={text.value}
      onChange={text.onChange}
      onCompositionStart={text.onCompositionStart}
      onCompositionEnd={(event) => {
        if (event.target instanceof HTMLInputElement) text.onCompositionEnd(event.target.value)
      }}
    />
  )
}
