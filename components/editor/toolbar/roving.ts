import { type KeyboardEvent, useState } from 'react'
import { isComposing } from '@/components/ui/composing'

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
}

/** One tab stop for a row of buttons: arrows, Home and End walk in it, Esc goes back to the text. */
export const useRoving = (onEscape: () => void) => {
  const [current, setCurrent] = useState(0)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (isComposing(event.nativeEvent)) return
    if (event.key === 'Escape') {
      event.preventDefault()
      onEscape()
      return
    }
    const step = STEPS[event.key]
    if (step === undefined) return
    event.preventDefault()
    const buttons = [...event.currentTarget.querySelectorAll('button')]
    const next = step(Math.min(current, buttons.length - 1), buttons.length)
    setCurrent(next)
    buttons[next]?.focus()
  }
  return { current, setCurrent, onKeyDown }
}
