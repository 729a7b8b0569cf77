import type { Editor } from '@tiptap/core'
import type { Copy } from '@/newsroom/copy/copy'

/** The text on the screen as copy. The schema has kept it so; the server checks it again. */
export const copyOf = (editor: Editor): Copy => editor.state.doc.toJSON()
