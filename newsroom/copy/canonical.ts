import { Fragment, type Mark, type Node } from '@tiptap/pm/model'
import type { Copy, CopyMark, CopyNode } from './copy'
import type { Attributes } from './entry'
import { MARKS } from './marks/marks'
import { isMarkName, isNodeName } from './names'
import { NODES } from './nodes/nodes'
import { copySchema } from './schema'

/** Attributes in order, without those that say what would hold anyway: a new attribute changes no older document. */
const said = (entry: { readonly attrs?: Attributes }, attrs: Readonly<Record<string, unknown>>) => {
  const names = Object.keys(entry.attrs ?? {}).sort()
  const differing = names.filter((name) => attrs[name] !== entry.attrs?.[name]?.default)
  return differing.length === 0 ? {} : { attrs: Object.fromEntries(differing.map((name) => [name, attrs[name]])) }
}

const canonicalMark = ({ type: { name }, attrs }: Mark): CopyMark => ({
  type: name,
  ...(isMarkName(name) ? said(MARKS[name], attrs) : {}),
})

const canonicalNode = (node: Node): CopyNode => {
  const { name } = node.type
  const content = Fragment.fromArray([...node.content.content]).content.map(canonicalNode)
  return {
    type: name,
    ...(isNodeName(name) ? said(NODES[name], node.attrs) : {}),
    ...(content.length > 0 ? { content } : {}),
    ...(node.marks.length > 0 ? { marks: node.marks.map(canonicalMark) } : {}),
    ...(node.text === undefined ? {} : { text: node.text }),
  }
}

/** The one spelling of a document: equal documents are equal JSON. */
export const canonicalCopy = (doc: Node): Copy => ({ ...canonicalNode(doc), type: 'doc' })

/** The document as ProseMirror holds it, every default filled in. */
export const docOf = (copy: Copy): Node => copySchema.nodeFromJSON(copy)
