import { Extension, Mark, Node } from '@tiptap/core'
import type { AttributeSpec, MarkSpec, NodeSpec, Schema } from '@tiptap/pm/model'

/**
 * Tiptap builds its own schema from extensions, so ours are made from the copy's schema, one each, in its order. They
 * add nothing: behaviour lives in extensions of its own. A test compares both schemas.
 */
export const fromSchema = (schema: Schema) => [
  extraFields(schema),
  ...Object.values(schema.nodes).map((type) => nodeFrom(type.name, type.spec, type === schema.topNodeType)),
  ...Object.values(schema.marks).map((type) => markFrom(type.name, type.spec)),
]

/** Attributes are read and written by the specs' own `parseDOM` and `toDOM`; Tiptap's automatic ones stay silent. */
const attributes = (attrs: NodeSpec['attrs']) =>
  Object.fromEntries(Object.entries(attrs ?? {}).map(([name, spec]) => [name, attribute(name, spec)]))

const attribute = (name: string, spec: AttributeSpec) => ({
  ...('default' in spec ? { default: spec.default } : { isRequired: true }),
  ...(spec.validate === undefined ? {} : { validate: spec.validate }),
  rendered: false,
  parseHTML: () => null,
  keepOnSplit: name !== 'id',
})

/** Fields of a spec that Tiptap does not know and would drop. */
const KNOWN = new Set([
  ...['content', 'marks', 'group', 'inline', 'atom', 'selectable', 'draggable', 'code', 'whitespace', 'defining'],
  ...['linebreakReplacement', 'isolating', 'attrs', 'parseDOM', 'toDOM', 'inclusive', 'excludes', 'spanning'],
])

const extra = (spec: NodeSpec | MarkSpec) => Object.fromEntries(Object.entries(spec).filter(([key]) => !KNOWN.has(key)))

const extraFields = (schema: Schema) =>
  Extension.create({
    name: 'extraFields',
    extendNodeSchema: ({ name }) => extra(schema.nodes[name]?.spec ?? {}),
    extendMarkSchema: ({ name }) => extra(schema.marks[name]?.spec ?? {}),
  })

const nodeFrom = (name: string, spec: NodeSpec, topNode: boolean) => {
  const { parseDOM, toDOM } = spec
  return Node.create({
    ...given(spec, ['content', 'marks', 'group', 'inline', 'atom', 'selectable', 'draggable', 'code']),
    ...given(spec, ['whitespace', 'linebreakReplacement', 'defining', 'isolating']),
    name,
    topNode,
    addAttributes: () => attributes(spec.attrs),
    ...(parseDOM ? { parseHTML: () => [...parseDOM] } : {}),
    ...(toDOM ? { renderHTML: ({ node }) => toDOM(node) } : {}),
  })
}

const markFrom = (name: string, spec: MarkSpec) => {
  const { parseDOM, toDOM } = spec
  return Mark.create({
    ...given(spec, ['inclusive', 'excludes', 'group', 'spanning', 'code']),
    name,
    addAttributes: () => attributes(spec.attrs),
    ...(parseDOM ? { parseHTML: () => [...parseDOM] } : {}),
    ...(toDOM ? { renderHTML: ({ mark }) => toDOM(mark, false) } : {}),
  })
}

const given = <Key extends string>(spec: NodeSpec | MarkSpec, keys: readonly Key[]) =>
  Object.fromEntries(keys.filter((key) => spec[key] !== undefined).map((key) => [key, spec[key]]))
