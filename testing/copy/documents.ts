import type { ContentMatch, NodeType } from '@tiptap/pm/model'
import fc from 'fast-check'
import type { Copy, CopyMark, CopyNode } from '@/newsroom/copy/copy'
import type { Attributes, MarkEntry, NodeEntry } from '@/newsroom/copy/entry'
import { MARKS } from '@/newsroom/copy/marks/marks'
import { isNodeName } from '@/newsroom/copy/names'
import { NODES } from '@/newsroom/copy/nodes/nodes'
import { copySchema } from '@/newsroom/copy/schema'
import { GOOD } from './attribute-values'

const DEEPEST = 5

export const WORDS = fc.constantFrom(
  'The library ',
  'opens late.',
  '圖書館',
  '開放到十點。',
  ' & <b> "x" ',
  '𠮷野家',
  "don't",
  '👩‍👩‍👧',
)

const attrsOf = (attrs: Attributes | undefined): fc.Arbitrary<{ attrs?: Record<string, unknown> }> => {
  const names = Object.keys(attrs ?? {})
  if (names.length === 0) return fc.constant({})
  return fc
    .record(Object.fromEntries(names.map((name) => [name, GOOD[name] ?? fc.constant(`?${name}`)])))
    .map((given) => ({ attrs: given }))
}

const markOf = (entry: MarkEntry): fc.Arbitrary<CopyMark> =>
  attrsOf(entry.attrs).map((attrs) => ({ type: entry.name, ...attrs }))

/** Marks in the order of the schema; those that exclude another do not join it. */
const marks: fc.Arbitrary<readonly CopyMark[]> = fc
  .tuple(fc.subarray(Object.values<MarkEntry>(MARKS), { maxLength: 3 }).chain((some) => fc.tuple(...some.map(markOf))))
  .map(([chosen]) =>
    chosen
      .map((mark) => copySchema.markFromJSON(mark))
      .reduce<readonly ReturnType<typeof copySchema.markFromJSON>[]>((set, mark) => mark.addToSet(set), [])
      .map((mark): CopyMark => mark.toJSON()),
  )

const text: fc.Arbitrary<CopyNode> = fc
  .tuple(WORDS, fc.option(marks, { nil: [], freq: 3 }))
  .map(([words, over]) => ({ type: 'text', text: words, ...(over.length > 0 ? { marks: over } : {}) }))

const edges = (match: ContentMatch): readonly { readonly type: NodeType; readonly next: ContentMatch }[] =>
  Array.from({ length: match.edgeCount }, (_, n) => match.edge(n))

/** Children that the content expression allows, read off ProseMirror's own automaton. */
const children = (match: ContentMatch, depth: number, left: number): fc.Arbitrary<readonly CopyNode[]> => {
  const shallow = edges(match).filter(({ type }) => depth < DEEPEST || type.isInline || type.isTextblock)
  const onward = shallow.length === 0 && !match.validEnd ? edges(match) : shallow
  if (onward.length === 0 || (match.validEnd && left <= 0)) return fc.constant([])
  const one = fc
    .constantFrom(...onward)
    .chain(({ type, next }) =>
      fc.tuple(node(type, depth + 1), children(next, depth, left - 1)).map(([first, rest]) => [first, ...rest]),
    )
  return match.validEnd ? fc.oneof({ weight: 1, arbitrary: fc.constant([]) }, { weight: 3, arbitrary: one }) : one
}

const node = (type: NodeType, depth: number): fc.Arbitrary<CopyNode> => {
  if (type.isText) return text
  const entry: NodeEntry | undefined = isNodeName(type.name) ? NODES[type.name] : undefined
  if (type.name === 'table') return table(depth)
  return fc
    .tuple(attrsOf(entry?.attrs), children(type.contentMatch, depth, 3))
    .map(([attrs, content]) => ({ type: type.name, ...attrs, ...(content.length > 0 ? { content } : {}) }))
}

/** A rectangle of single cells: what the content expression alone does not promise. */
const table = (depth: number): fc.Arbitrary<CopyNode> =>
  fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })).chain(([rows, columns]) => {
    const cell = node(copySchema.nodes.tableCell, depth + 2)
    const row = fc
      .array(cell, { minLength: columns, maxLength: columns })
      .map((content): CopyNode => ({ type: 'tableRow', content }))
    return fc.array(row, { minLength: rows, maxLength: rows }).map((content) => ({ type: 'table', content }))
  })

/** Any document the schema allows, without ids: the check gives them. */
export const documents: fc.Arbitrary<Copy> = children(copySchema.nodes.doc.contentMatch, 0, 4)
  .filter((content) => content.length > 0)
  .map((content) => ({ type: 'doc', content }))
