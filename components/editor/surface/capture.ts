import type { Editor } from '@tiptap/core'
import type { Copy } from '@/newsroom/copy/copy'
import { copyOf } from './copy-of'

const EVERY = 200

/** Takes the text from the surface five times a second at most, and never while an input method is at work in it. */
export type Capture = {
  readonly attach: (editor: Editor | null) => void
  readonly editor: () => Editor | null
  /** The text has changed. */
  readonly touch: () => void
  /** Takes what is waiting now. */
  readonly flush: () => void
}

export const capture = (onCopy: (copy: Copy) => void): Capture => {
  let attached: Editor | null = null
  let timer: ReturnType<typeof setTimeout> | null = null
  const flush = () => {
    if (timer === null || attached === null || attached.isDestroyed || attached.view.composing) return
    clearTimeout(timer)
    timer = null
    onCopy(copyOf(attached))
  }
  const late = () => {
    flush()
    if (timer !== null) timer = setTimeout(late, EVERY)
  }
  return {
    attach: (editor) => {
      attached = editor
    },
    editor: () => attached,
    touch: () => {
      timer ??= setTimeout(late, EVERY)
    },
    flush,
  }
}
