import { Editor } from '@tiptap/core'
import type { Slice } from '@tiptap/pm/model'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import { afterEach, describe, expect, it } from 'vitest'
import type { Copy, CopyNode } from '@/newsroom/copy/copy'
import { copySchema } from '@/newsroom/copy/schema'
import { pictureStore } from '../media/picture-store'
import { copyExtensions } from './copy-extensions'

const MEDIA = 'e0000000-0000-4000-8000-000000000001'
const FACTS = { mediaId: MEDIA, alt: 'Two cranes & a "pier"', decorative: false, credit: 'Lin Wei 林薇 <HP>' }

const picture = (facts: object = FACTS, caption = 'The pier at dawn'): CopyNode => ({
  type: 'image',
  attrs: { id: 'picture-1', ...facts },
  content: [
    { type: 'figcaption', content: caption === '' ? [] : [{ type: 'text', text: caption, marks: [{ type: 'italic' }] }] },
  ],
})
const words = (id: string, text: string): CopyNode => ({
  type: 'paragraph',
  attrs: { id },
  content: [{ type: 'text', text }],
})
const doc = (...content: readonly CopyNode[]): Copy => ({ type: 'doc', content: [...content] })

let surfaces: Editor[] = []
const surface = (copy: Copy): Editor => {
  const editor = new Editor({
    content: copySchema.nodeFromJSON(copy).toJSON(),
    extensions: copyExtensions({
      pictures: pictureStore({}),
      pictureWords: { alt: '', altHint: '', decorative: '', credit: '', creditHint: '', remove: '', missing: '' },
      placeholderWords: { first: '', quotation: '', attribution: '', figcaption: '' },
      outward: { onLink: () => {}, onSheet: () => {}, onSave: () => {}, onToolbar: () => {}, onMoved: () => {} },
      pasting: { onFile: () => {}, onPasted: () => {} },
    }),
    injectCSS: false,
  })
  surfaces.push(editor)
  return editor
}
afterEach(() => {
  for (const editor of surfaces) editor.destroy()
  surfaces = []
})


const board = () => {
  const held = new Map<string, string>()
  const data = {
    files: [],
    clearData: () => held.clear(),
    setData: (type: string, text: string) => held.set(type, text),
    getData: (type: string) => held.get(type) ?? '',
  }
  return (type: 'copy' | 'cut' | 'paste', { view }: Editor) =>
    view.dom.dispatchEvent(Object.assign(new Event(type, { bubbles: true, cancelable: true }), { clipboardData: data }))
}

it('x', () => {
  const from = surface(doc(words('paragraph-1','a'), picture(), words('paragraph-2','b')))
  for (const sel of [NodeSelection.create(from.state.doc, 3), TextSelection.create(from.state.doc, 1, from.state.doc.content.size - 1), TextSelection.create(from.state.doc, 5, 12), TextSelection.create(from.state.doc, 1, 12), TextSelection.create(from.state.doc, 8, from.state.doc.content.size - 1)]) {
    from.view.dispatch(from.state.tr.setSelection(sel))
    const to = surface(doc(words('paragraph-9', 'There.')))
    to.commands.setTextSelection(7)
    const act = board()
    act('copy', from)
    act('paste', to)
    console.info(JSON.stringify(to.getJSON().content))
  }
})
