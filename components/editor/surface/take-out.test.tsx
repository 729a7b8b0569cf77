import type { Editor } from '@tiptap/core'
import { expect, it } from 'vitest'
import { copyOf as copyWith } from '@/testing/builders/package'
import { COPIED } from '@/testing/builders/typed-notice'
import { copyOf } from './copy-of'
import { surfaceWith } from './surface-for-test'
import { takeOut } from './take-out'

const THIS = { at: COPIED.at, text: COPIED.notice }
const linesOf = (editor: Editor) => (copyOf(editor).content ?? []).map(({ content }) => content?.[0]?.text)

it('takes one paragraph out and nothing else, and undo brings it back in one step', () => {
  const editor = surfaceWith(COPIED.copy)
  editor.commands.insertContentAt(1, 'Typed just before. ')
  const typed = copyOf(editor)
  expect(takeOut(editor, THIS)).toBe(true)
  expect(linesOf(editor)).not.toContain(COPIED.notice)
  expect(linesOf(editor)).toHaveLength(COPIED.lines.length - 1)
  editor.commands.undo()
  expect(copyOf(editor)).toEqual(typed)
})

it('leaves a paragraph that says something else by now', () => {
  const editor = surfaceWith(COPIED.copy)
  expect(takeOut(editor, { ...THIS, text: 'Other words.' })).toBe(false)
  expect(copyOf(editor)).toEqual(surfaceWith(COPIED.copy).state.doc.toJSON())
})

it('leaves an empty line where there was nothing else', () => {
  const editor = surfaceWith(copyWith(COPIED.notice))
  expect(takeOut(editor, { ...THIS, at: 'para-1' })).toBe(true)
  expect(linesOf(editor)).toEqual([undefined])
})
