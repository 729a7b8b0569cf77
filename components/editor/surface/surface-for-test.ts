import { Editor } from '@tiptap/core'
import { afterEach } from 'vitest'
import type { Copy } from '@/newsroom/copy/copy'
import { copySchema } from '@/newsroom/copy/schema'
import { copyExtensions } from './copy-extensions'

const nothing = () => undefined
const open: Editor[] = []

/** A surface with this text on it and nobody to hear it. */
export const surfaceWith = (copy: Copy): Editor => {
  const editor = new Editor({
    content: copySchema.nodeFromJSON(copy).toJSON(),
    extensions: copyExtensions({
      pictures: { get: nothing, add: nothing, find: async () => undefined },
      pictureWords: { alt: '', altHint: '', decorative: '', credit: '', creditHint: '', remove: '', missing: '' },
      placeholderWords: { first: '', quotation: '', attribution: '', figcaption: '' },
      outward: { onLink: nothing, onSheet: nothing, onSave: nothing, onToolbar: nothing, onMoved: nothing },
      pasting: { onFile: nothing, onPasted: nothing },
    }),
    injectCSS: false,
  })
  open.push(editor)
  return editor
}

/** Surfaces live as long as the test that opened them. */
afterEach(() => {
  for (const editor of open.splice(0)) editor.destroy()
})
