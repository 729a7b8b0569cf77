import { act } from '@testing-library/react'
import { Editor } from '@tiptap/core'

/** The writing surface behind a field: no keys can be pressed in it where nothing is laid out. */
export const editorOf = (field: HTMLElement): Editor => {
  const editor: unknown = 'editor' in field ? field.editor : null
  if (!(editor instanceof Editor)) throw new Error('this is no writing surface')
  return editor
}

/** Writes at the end of a field, as hands would. */
export const writeInto = (field: HTMLElement, text: string): void =>
  act(() => {
    const { view, state } = editorOf(field)
    view.dispatch(state.tr.insertText(text, state.doc.content.size - 1))
  })
