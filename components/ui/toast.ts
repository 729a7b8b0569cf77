import { UNSTABLE_ToastQueue as Queue } from 'react-aria-components/Toast'

export type ToastMessage = {
  /** One sentence, in the past tense: "Dropped “Harbour bridge”." */
  readonly text: string
  readonly tone?: 'note' | 'stop'
  /** Takes the action back. Its button stands in the toast for as long as the toast does. */
  readonly undo?: () => void
}

const SHOWN_FOR_MS = 8_000
const SHOWN_WITH_UNDO_MS = 12_000

export const toasts = new Queue<ToastMessage>({ maxVisibleToasts: 3 })

/** Says what just happened. The clock stops while the pointer or the focus is on it; a stop stays until closed. */
export const toast = (message: ToastMessage): void => {
  if (message.tone === 'stop') toasts.add(message)
  else toasts.add(message, { timeout: message.undo ? SHOWN_WITH_UNDO_MS : SHOWN_FOR_MS })
}

/** The newest action that can still be taken back, for the palette. */
export const latestUndo = (): { text: string; undo: () => void } | null => {
  const newest = toasts.visibleToasts.find((shown) => shown.content.undo !== undefined)
  if (newest?.content.undo === undefined) return null
  const { text, undo } = newest.content
  return {
    text,
    undo: () => {
      undo()
      toasts.close(newest.key)
    },
  }
}
