import { Extension } from '@tiptap/core'
import type { Node as CopyNode } from '@tiptap/pm/model'
import { type EditorState, Plugin, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { newBlockId } from './new-block-id'

/** ProseMirror takes the composed text in some 20 ms after the browser says it is done. */
const AFTER_COMPOSITION = 40

/** Gives every block without an id one of its own, and a new one to the second of two equals. Null: nothing to do. */
export const withBlockIds = (state: EditorState): Transaction | null => {
  const seen = new Set<unknown>()
  const { tr } = state
  state.doc.descendants((node: CopyNode, at: number) => {
    if (node.type.spec.attrs?.id === undefined) return !node.isTextblock
    const id: unknown = node.attrs.id
    if (typeof id !== 'string' || id === '' || seen.has(id)) tr.setNodeAttribute(at, 'id', newBlockId())
    else seen.add(id)
    return !node.isTextblock
  })
  return tr.docChanged ? tr.setMeta('addToHistory', false) : null
}

const settle = (view: EditorView): void => {
  if (view.isDestroyed) return
  if (view.composing) {
    setTimeout(() => settle(view), AFTER_COMPOSITION)
    return
  }
  const tr = withBlockIds(view.state)
  if (tr !== null) view.dispatch(tr)
}

/** Ids wait for the end of a composition: nothing of ours may touch the document while an input method does. */
export const BlockIds = Extension.create({
  name: 'blockIds',
  addProseMirrorPlugins: () => {
    let mounted: EditorView | null = null
    return [
      new Plugin({
        view: (view) => {
          mounted = view
          return {}
        },
        appendTransaction: (transactions, _before, state) =>
          mounted?.composing || !transactions.some((tr) => tr.docChanged) ? null : withBlockIds(state),
        props: {
          handleDOMEvents: {
            compositionend: (view) => {
              setTimeout(() => settle(view), AFTER_COMPOSITION)
              return false
            },
          },
        },
      }),
    ]
  },
})
