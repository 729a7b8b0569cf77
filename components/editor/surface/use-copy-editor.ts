'use client'

import type { AnyExtension, Editor } from '@tiptap/core'
import { useEditor } from '@tiptap/react'
import { useEffect } from 'react'
import type { Copy } from '@/newsroom/copy/copy'
import { copySchema } from '@/newsroom/copy/schema'
import type { Capture } from './capture'

/** ProseMirror takes the composed text in shortly after the browser's own event. */
const AFTER_COMPOSITION = 80

/** What stands over the first and last lines, in pixels: bar and toolbar, on a phone counts and margin. */
const COVERED = { top: 96, right: 0, bottom: 96, left: 0 }

type Options = {
  /** What the surface opens with; later texts come by `takeCopy`. */
  readonly copy: Copy
  readonly extensions: readonly AnyExtension[]
  readonly label: string
  readonly editable: boolean
  readonly taken: Capture
  readonly onComposing: (on: boolean) => void
}

export const useCopyEditor = ({ copy, extensions, label, editable, taken, onComposing }: Options): Editor | null => {
  const editor = useEditor({
    content: copySchema.nodeFromJSON(copy).toJSON(),
    extensions: [...extensions],
    editable,
    immediatelyRender: false,
    shouldRerenderOnTransaction: false,
    injectCSS: false,
    editorProps: {
      scrollMargin: COVERED,
      scrollThreshold: COVERED,
      attributes: { class: 'article-copy', role: 'textbox', 'aria-multiline': 'true', 'aria-label': label },
      handleDOMEvents: {
        compositionstart: () => {
          onComposing(true)
          return false
        },
        compositionend: () => {
          setTimeout(() => {
            taken.flush()
            onComposing(false)
          }, AFTER_COMPOSITION)
          return false
        },
      },
    },
    onUpdate: ({ transaction }) => {
      if (!transaction.getMeta('taken')) taken.touch()
    },
  })

  useEffect(() => {
    taken.attach(editor)
    editor?.setEditable(editable, false)
    return () => taken.attach(null)
  }, [editor, editable, taken])

  return editor
}
