import { Extension } from '@tiptap/core'
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state'

const WRITTEN = /\{\{([^{}]+)\}\}/g

/** Every `{{name}}` that stands in the text as letters, the last one first: what is put in moves only what follows. */
const written = ({ doc }: EditorState) => {
  const found: { from: number; to: number; name: string }[] = []
  doc.descendants((node, at) => {
    for (const { 0: whole, 1: name = '', index } of (node.text ?? '').matchAll(WRITTEN))
      found.push({ from: at + index, to: at + index + whole.length, name: name.trim() })
  })
  return found.reverse()
}

const withChips = (state: EditorState): Transaction | null => {
  const type = state.schema.nodes.variable
  const found = written(state)
  if (!type || found.length === 0) return null
  return found.reduce((tr, { from, to, name }) => {
    const marks = tr.doc.resolve(from + 1).marks()
    return tr.replaceWith(from, to, type.create({ name }, null, marks))
  }, state.tr)
}

/** Makes a variable of `{{name}}`, typed or pasted; while an input method composes, the text is left to it. */
export const Chips = Extension.create({
  name: 'chips',
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, _before, state) => {
        const isComposing = transactions.some((tr) => tr.getMeta('composition') !== undefined)
        return isComposing || !transactions.some(({ docChanged }) => docChanged) ? null : withChips(state)
      },
    }),
  ],
})
