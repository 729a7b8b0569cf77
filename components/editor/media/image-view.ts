import { Extension } from '@tiptap/core'
import type { Node as CopyNode } from '@tiptap/pm/model'
import { NodeSelection, Plugin } from '@tiptap/pm/state'
import type { EditorView, NodeView } from '@tiptap/pm/view'
import { element } from './element'
import { type Facts, factsForm, type PictureWords } from './picture-facts'
import { pictureFrame } from './picture-frame'
import type { PictureStore } from './picture-store'

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const factsOf = ({ attrs }: CopyNode): Facts => ({
  alt: textOf(attrs.alt),
  decorative: attrs.decorative === true,
  credit: textOf(attrs.credit),
})

/** The picture in the copy: its file, its caption as editable copy, and below it what it says about itself. */
const imageView = (
  pictures: PictureStore,
  words: PictureWords,
  first: CopyNode,
  view: EditorView,
  getPos: () => number | undefined,
): NodeView => {
  const change = (facts: Partial<Facts>) => {
    const at = getPos()
    const node = at === undefined ? null : view.state.doc.nodeAt(at)
    if (at !== undefined && node) view.dispatch(view.state.tr.setNodeMarkup(at, null, { ...node.attrs, ...facts }))
  }
  const remove = () => {
    const at = getPos()
    const node = at === undefined ? null : view.state.doc.nodeAt(at)
    if (at !== undefined && node) view.dispatch(view.state.tr.delete(at, at + node.nodeSize))
    view.focus()
  }
  /** Takes hold of the picture, caption and all, as copying and cutting it asks for. */
  const hold = () => {
    const at = getPos()
    if (at !== undefined) view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at)))
  }
  const form = factsForm(words, { onChange: change, onRemove: remove })
  const frame = pictureFrame(pictures, words.missing)
  const contentDOM = element('div', { class: 'copy-picture-caption' })
  const dom = element('figure', { class: 'copy-picture' }, ...frame.parts, contentDOM, form.dom)

  dom.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLImageElement) hold()
  })

  const show = (node: CopyNode) => {
    frame.show(textOf(node.attrs.mediaId), textOf(node.attrs.alt))
    dom.id = textOf(node.attrs.id)
    form.show(factsOf(node))
  }
  show(first)

  const inForm = (target: globalThis.Node | null) => target !== null && form.dom.contains(target)
  return {
    dom,
    contentDOM,
    update: (node) => {
      if (node.type !== first.type) return false
      show(node)
      return true
    },
    stopEvent: (event) => event.target instanceof globalThis.Node && inForm(event.target),
    ignoreMutation: (mutation) => mutation.type !== 'selection' && !contentDOM.contains(mutation.target),
  }
}

export const imageViews = (pictures: PictureStore, words: PictureWords) =>
  Extension.create({
    name: 'imageViews',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: { nodeViews: { image: (node, view, getPos) => imageView(pictures, words, node, view, getPos) } },
      }),
    ],
  })
