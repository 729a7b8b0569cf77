'use client'

import { useShortcuts } from '@/components/desk/shell/use-shortcuts'
import { useSelection } from './selection'

const lineAtHand = (): string | undefined =>
  document.activeElement instanceof HTMLElement
    ? document.activeElement.closest('li')?.querySelector<HTMLElement>('[data-line]')?.dataset.line
    : undefined

/** `x` picks the line that has the focus, `X` everything from the last one on, Escape lets go of all. */
export function PickKeys({ isOff }: { readonly isOff: boolean }) {
  const selection = useSelection()
  const toggle = (reach: 'one' | 'through') => () => {
    const storyId = lineAtHand()
    if (storyId) selection?.toggle(storyId, reach)
  }
  const letGo = () => selection?.clear()
  useShortcuts({ x: toggle('one'), X: toggle('through'), Escape: letGo }, { isOff })
  return null
}
