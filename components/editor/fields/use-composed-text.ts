import { useRef, useState } from 'react'

/**
 * A text field that gives its text away only when no input method is at work in it: half-typed pinyin is nobody's
 * headline. Shows what comes from outside (a merge) as soon as the field is not being composed in.
 */
export const useComposedText = (value: string, onText: (text: string) => void) => {
  const [draft, setDraft] = useState<string | null>(null)
  const composing = useRef(false)
  const onChange = (text: string) => {
    if (composing.current) setDraft(text)
    else {
      setDraft(null)
      onText(text)
    }
  }
  return {
    value: draft ?? value,
    onChange,
    onCompositionStart: () => {
      composing.current = true
    },
    onCompositionEnd: (text: string) => {
      composing.current = false
      onChange(text)
    },
  }
}
