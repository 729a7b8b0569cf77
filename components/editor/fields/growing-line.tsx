'use client'

import { isComposing } from '@/components/ui/composing'
import { useComposedText } from './use-composed-text'

type Props = {
  /** Where checks jump to: `headline`, `standfirst`, `kicker`. */
  readonly field: string
  readonly label: string
  readonly value: string
  readonly onText: (text: string) => void
  readonly onComposing: (on: boolean) => void
  readonly lang: string
  readonly className: string
  readonly isReadOnly: boolean
}

/** One line of the piece's own type that grows with its text. Enter goes on to the next line of the page. */
export function GrowingLine({ field, label, value, onText, onComposing, lang, className, isReadOnly }: Props) {
  const text = useComposedText(value, onText)
  return (
    <div className={`growing-line ${className}`} data-text={text.value}>
      <textarea
        id={`field-${field}`}
        aria-label={label}
        placeholder={label}
        lang={lang}
        rows={1}
        readOnly={isReadOnly}
        value={text.value}
        onChange={(event) => text.onChange(event.target.value.replaceAll('\n', ' '))}
        onCompositionStart={() => {
          text.onCompositionStart()
          onComposing(true)
        }}
        onCompositionEnd={(event) => {
          text.onCompositionEnd(event.currentTarget.value)
          onComposing(false)
        }}
        onKeyDown={(event) => {
          if (isComposing(event.nativeEvent)) return
          if (event.key !== 'Enter') return
          event.preventDefault()
          nextLine(event.currentTarget)?.focus()
        }}
      />
    </div>
  )
}

/** Kicker, headline, standfirst, copy: in the order they stand. */
const nextLine = (from: HTMLElement): HTMLElement | null => {
  const lines = [...document.querySelectorAll<HTMLElement>('.growing-line textarea, .ProseMirror')]
  return lines[lines.indexOf(from) + 1] ?? null
}
