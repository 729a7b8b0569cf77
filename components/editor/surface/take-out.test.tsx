import { Editor } from '@tiptap/core'
import { afterEach, expect, it } from 'vitest'
import type { Copy } from '@/newsroom/copy/copy'
import { copySchema } from '@/newsroom/copy/schema'
import { copyOf as copyWith } from '@/testing/builders/package'
import { COPIED } from '@/testing/builders/typed-notice'
import { copyExtensions } from './copy-extensions'
import { copyOf } from './copy-of'
import { takeOut } from './take-out'

const nothing = () => undefined
const open: Editor[] = []

const surface = (copy: Copy): Editor => {
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
afterEach(() => {
  for (const editor of open.splice(0)) editor.destroy()
})

const THIS = { at: COPIED.at, text: COPIED.notice }
const linesOf = (editor: Editor) => (copyOf(editor).content ?? []).map(({ content }) => content?.[0]?.text)

it('takes one paragraph out and nothing else, and undo brings it back in one step', () => {
  const editor = surface(COPIED.copy)
  editor.commands.insertContentAt(1, 'Typed just before. ')
  const typed = copyOf(editor)
  expect(takeOut(editor, THIS)).toBe(true)
  expect(linesOf(editor)).not.toContain(COPIED.notice)
  expect(linesOf(editor)).toHaveLength(COPIED.lines.length - 1)
  editor.commands.undo()
  expect(copyOf(editor)).toEqual(typed)
})

it('leaves a paragraph that says something else by now', () => {
  const editor = surface(COPIED.copy)
  expect(takeOut(editor, { ...THIS, text: 'Other words.' })).toBe(false)
  expect(copyOf(editor)).toEqual(surface(COPIED.copy).state.doc.toJSON())
})

it('leaves an empty line where there was nothing else', () => {
  const editor = surface(copyWith(COPIED.notice))
  expect(takeOut(editor, { ...THIS, at: 'para-1' })).toBe(true)
  expect(linesOf(editor)).toEqual([undefined])
})
