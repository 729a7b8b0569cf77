import { type KeyboardEvent, useState } from 'react'
import { isComposing } from '@/components/ui/composing'
import { callingAt } from '@/newsroom/talk/calling'
import type { Draft } from '@/newsroom/talk/draft'
import type { Mention } from '@/newsroom/talk/mention'
import { pick } from '@/newsroom/talk/pick'
import { type Callable, useOptions } from './use-options'

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }
const TAKES = ['Enter', 'Tab']

type Options = {
  readonly draft: Draft
  readonly callable: Callable
  /** The draft with a name in it, and where the caret stands then. */
  readonly onPick: (picked: { readonly draft: Draft; readonly caret: number }) => void
}

/** Calling somebody while writing: who is meant, whom the list offers, and the keys that choose. */
export const useCalling = ({ draft, callable, onPick }: Options) => {
  const [caret, setCaret] = useState<number | null>(null)
  const [shutAt, setShutAt] = useState<number | null>(null)
  const [place, setPlace] = useState({ search: '', at: 0 })
  const found = caret === null ? null : callingAt(draft, caret)
  const calling = found?.from === shutAt ? null : found
  const options = useOptions(calling?.search ?? null, callable)
  const count = options?.length ?? 0
  const at = place.search === calling?.search && place.at < count ? place.at : 0

  const take = (chosen: Mention | undefined) => {
    if (calling && chosen) onPick(pick(draft, calling, chosen))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent) || !calling || count === 0) return
    const step = STEPS[event.key]
    if (step === undefined && event.key !== 'Escape' && !TAKES.includes(event.key)) return
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    event.stopPropagation()
    if (step !== undefined) setPlace({ search: calling.search, at: (at + step + count) % count })
    else if (event.key === 'Escape') setShutAt(calling.from)
    else take(options?.[at])
  }
  /** Null while a character is being composed, or when the field is left: nobody is called then. */
  const moveCaret = (to: number | null) => {
    setCaret(to)
    if (to === null || callingAt(draft, to)?.from !== shutAt) setShutAt(null)
  }
  return { options, at, take, onKeyDown, moveCaret }
}
