import type { Editor } from '@tiptap/core'
import { NodeSelection, type Selection, TextSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import type { Copy, CopyNode } from '@/newsroom/copy/copy'
import { surfaceWith } from './surface-for-test'

const MEDIA = 'e0000000-0000-4000-8000-000000000001'
const OTHER = 'e0000000-0000-4000-8000-000000000002'
const FACTS = { mediaId: MEDIA, alt: 'Two cranes & a “pier”', decorative: false, credit: 'Lin Wei 林薇 <HP>' }
const CAPTION = { type: 'text', text: '清晨的碼頭', marks: [{ type: 'italic' }] }

const words = (id: string, text: string): CopyNode => ({
  type: 'paragraph',
  attrs: { id },
  content: [{ type: 'text', text }],
})
const picture = (facts: object, caption: readonly CopyNode[]): CopyNode => ({
  type: 'image',
  attrs: { id: 'picture-1', ...facts },
  content: [{ type: 'figcaption', content: caption }],
})
const holding = (facts: object, caption: readonly CopyNode[]): Copy => ({
  type: 'doc',
  content: [words('before-1', 'Before.'), picture(facts, caption), words('after-1', 'After.')],
})
const ELSEWHERE: Copy = { type: 'doc', content: [words('there-1', 'There.')] }

/** A clipboard of the machine's; it outlives every surface. */
const clipboard = (held = new Map<string, string>()) => {
  const clipboardData = {
    files: [],
    clearData: () => held.clear(),
    setData: (type: string, text: string) => held.set(type, text),
    getData: (type: string) => held.get(type) ?? '',
  }
  return (does: 'copy' | 'cut' | 'paste', { view }: Editor) =>
    view.dom.dispatchEvent(Object.assign(new Event(does, { bubbles: true, cancelable: true }), { clipboardData }))
}

const select = (editor: Editor, selection: Selection) => editor.view.dispatch(editor.state.tr.setSelection(selection))
const toEnd = (editor: Editor) => select(editor, TextSelection.atEnd(editor.state.doc))
const take = (editor: Editor) =>
  editor.view.dom.querySelector('figure img')?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
const takeAll = (editor: Editor) => {
  const { doc } = editor.state
  select(editor, TextSelection.create(doc, 1, doc.content.size - 1))
}

/** What each picture says, in order, without the ids of the blocks. */
const pictures = ({ state }: Editor) =>
  state.doc.children
    .filter(({ type }) => type.name === 'image')
    .map(({ attrs: { id: _, ...facts }, firstChild }) => ({ facts, caption: firstChild?.content.toJSON() ?? [] }))
const ids = ({ state }: Editor) => state.doc.children.map(({ attrs }) => attrs.id)

describe.each([
  ['that says everything', FACTS, [CAPTION]],
  ['without a caption', FACTS, []],
  ['that is decorative', { ...FACTS, alt: '', decorative: true }, [CAPTION]],
  ['of which nothing is said yet', { ...FACTS, alt: '', credit: '' }, []],
] as const)('a picture %s', (_what, facts, caption) => {
  const said = { facts, caption }

  it('is taken hold of by a click, caption and all', () => {
    const piece = surfaceWith(holding(facts, caption))
    take(piece)
    expect(piece.state.selection).toBeInstanceOf(NodeSelection)
    expect(piece.state.selection.content().content.firstChild?.type.name).toBe('image')
  })

  it.each([
    ['alone', take],
    ['with the words around it', takeAll],
  ])('copied %s says the same in another piece', (_how, choose) => {
    const [piece, other, act] = [surfaceWith(holding(facts, caption)), surfaceWith(ELSEWHERE), clipboard()]
    choose(piece)
    act('copy', piece)
    toEnd(other)
    act('paste', other)
    expect(pictures(other)).toEqual([said])
  })

  it('copied within its piece stands there twice, as two blocks', () => {
    const [piece, act] = [surfaceWith(holding(facts, caption)), clipboard()]
    take(piece)
    act('copy', piece)
    toEnd(piece)
    act('paste', piece)
    expect(pictures(piece)).toEqual([said, said])
    expect(new Set(ids(piece)).size).toBe(4)
  })

  it('cut and pasted is the same block elsewhere', () => {
    const [piece, act] = [surfaceWith(holding(facts, caption)), clipboard()]
    take(piece)
    act('cut', piece)
    expect(pictures(piece)).toEqual([])
    toEnd(piece)
    act('paste', piece)
    expect(pictures(piece)).toEqual([said])
    expect(ids(piece)).toEqual(['before-1', 'after-1', 'picture-1'])
  })

  it('copied by the browser’s own “Copy image” is known by its file', () => {
    const html = `<meta charset="utf-8"><img src="${location.origin}/media/${MEDIA}/960.webp" alt="">`
    const [piece, act] = [surfaceWith(holding(facts, caption)), clipboard(new Map([['text/html', html]]))]
    toEnd(piece)
    act('paste', piece)
    expect(pictures(piece)).toEqual([said, said])
    expect(new Set(ids(piece)).size).toBe(4)
  })
})

it.each([
  ['a picture of another site', `https://elsewhere.example/media/${MEDIA}/960.webp`],
  ['a picture this piece does not have', `/media/${OTHER}/960.webp`],
])('does not take %s for one of the piece', async (_what, src) => {
  const [piece, act] = [surfaceWith(holding(FACTS, [])), clipboard(new Map([['text/html', `<img src="${src}">`]]))]
  toEnd(piece)
  act('paste', piece)
  await import('./pasted-copy')
  expect(pictures(piece)).toHaveLength(1)
})
