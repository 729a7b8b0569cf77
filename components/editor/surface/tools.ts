import type { Editor } from '@tiptap/core'

/** One thing the writing surface can do: its keys, and how to do it. Words: messages `editor.tools.{name}`. */
export type Tool = {
  readonly name: string
  /** In ProseMirror's spelling; the first is the one shown. */
  readonly keys: readonly string[]
  readonly run: (editor: Editor) => boolean
  readonly isOn?: (editor: Editor) => boolean
}

const marked = (name: string, mark: string, ...keys: readonly string[]): Tool => ({
  name,
  keys,
  run: (editor) => editor.chain().focus().toggleMark(mark).run(),
  isOn: (editor) => editor.isActive(mark),
})

const headed = (level: 2 | 3 | 4): Tool => ({
  name: `heading${level}`,
  keys: [`Mod-Alt-${level}`],
  run: (editor) => editor.chain().focus().toggleNode('heading', 'paragraph', { level }).run(),
  isOn: (editor) => editor.isActive('heading', { level }),
})

const listed = (name: string, ...keys: readonly string[]): Tool => ({
  name,
  keys,
  run: (editor) => editor.chain().focus().toggleList(name, 'listItem').run(),
  isOn: (editor) => editor.isActive(name),
})

export const PARAGRAPH: Tool = {
  name: 'paragraph',
  keys: ['Mod-Alt-0'],
  run: (editor) => editor.chain().focus().setNode('paragraph').run(),
  isOn: (editor) => editor.isActive('paragraph'),
}

export const HEADINGS: readonly Tool[] = [headed(2), headed(3), headed(4)]

export const MARKS: readonly Tool[] = [
  marked('bold', 'bold', 'Mod-b'),
  marked('italic', 'italic', 'Mod-i'),
  marked('underline', 'underline', 'Mod-u'),
  marked('strike', 'strike', 'Mod-Shift-s'),
  marked('superscript', 'superscript', 'Mod-Alt-.'),
  marked('subscript', 'subscript', 'Mod-Alt-,'),
  marked('code', 'code', 'Mod-e'),
]

export const LISTS: readonly Tool[] = [listed('bulletList', 'Mod-Shift-8'), listed('orderedList', 'Mod-Shift-7')]

export const QUOTE: Tool = {
  name: 'blockquote',
  keys: ['Mod-Shift-b'],
  run: (editor) => editor.chain().focus().toggleWrap('blockquote').run(),
  isOn: (editor) => editor.isActive('blockquote'),
}
