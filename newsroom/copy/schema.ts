import { type AttributeSpec, type MarkSpec, type NodeSpec, Schema } from '@tiptap/pm/model'
import type { Attribute, Attributes, MarkEntry, NodeEntry } from './entry'
import { MARKS } from './marks/marks'
import type { MarkName, NodeName } from './names'
import { NODES } from './nodes/nodes'

const attributeSpec = (name: string, { validate, ...rest }: Attribute): AttributeSpec => ({
  ...rest,
  validate: (given: unknown) => {
    if (!validate(given)) throw new RangeError(`bad ${name}`)
  },
})

const attributeSpecs = (attrs: Attributes = {}) =>
  Object.fromEntries(Object.entries(attrs).map(([name, attribute]) => [name, attributeSpec(name, attribute)]))

const nodeSpec = ({ name: _, flags: __, attrs, parseDOM, ...rest }: NodeEntry): NodeSpec => ({
  ...rest,
  attrs: attributeSpecs(attrs),
  ...(parseDOM ? { parseDOM } : {}),
})

const markSpec = ({ name: _, attrs, ...rest }: MarkEntry): MarkSpec => ({ ...rest, attrs: attributeSpecs(attrs) })

const specsOf = <Entry extends { readonly name: string }, Spec>(
  entries: Readonly<Record<string, Entry>>,
  spec: (entry: Entry) => Spec,
) => Object.fromEntries(Object.values(entries).map((entry) => [entry.name, spec(entry)]))

/** ProseMirror's view of the entries. */
export const copySchema: Schema<NodeName, MarkName> = new Schema({
  topNode: 'doc',
  nodes: specsOf<NodeEntry, NodeSpec>(NODES, nodeSpec),
  marks: specsOf<MarkEntry, MarkSpec>(MARKS, markSpec),
})
