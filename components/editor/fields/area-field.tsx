'use client'

import { TextArea } from '@/components/ui/text-area'
import { useComposedText } from './use-composed-text'

type Props = {
  readonly field: string
  readonly label: string
  readonly value: string
  readonly onText: (text: string) => void
  readonly lang: string
  readonly hint?: string
  readonly isReadOnly: boolean
}

/** A labelled text of several lines in the margin; its id is where checks jump to. */
export function AreaField({ field, value, onText, ...rest }: Props) {
  const text = useComposedText(value, onText)
  return (
    <TextArea
      {...rest}
      id={`field-${field}`}
      value={text.value}
      onChange={text.onChange}
      onCompositionStart={text.onCompositionStart}
      onCompositionEnd={(event) => {
        if (event.target instanceof HTMLTextAreaElement) text.onCompositionEnd(event.target.value)
      }}
    />
  )
}
