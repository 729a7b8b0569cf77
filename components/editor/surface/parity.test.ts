import { getSchema } from '@tiptap/core'
import type { AttributeSpec, MarkSpec, NodeSpec, Schema } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import { copySchema } from '@/newsroom/copy/schema'
import { schemaExtensions } from './copy-extensions'

const ours = getSchema(schemaExtensions())

const attribute = ({ default: value, validate }: AttributeSpec) => ({ value, validate })

const facts = ({ attrs = {}, parseDOM, toDOM, toText, ...rest }: NodeSpec & MarkSpec) => ({
  rest,
  attrs: Object.entries(attrs).map(([name, spec]) => [name, attribute(spec)]),
  tags: parseDOM?.map(({ tag }) => tag),
  draws: toDOM !== undefined,
})

const specs = (types: Schema['nodes'] | Schema['marks']) =>
  Object.fromEntries(Object.values(types).map((type) => [type.name, facts(type.spec)]))

describe("the surface's schema", () => {
  it('has the nodes of the copy, in their order', () => {
    expect(Object.keys(ours.nodes)).toEqual(Object.keys(copySchema.nodes))
    expect(ours.topNodeType.name).toBe(copySchema.topNodeType.name)
  })

  it('has the marks of the copy, in their order, which is how they nest', () => {
    expect(Object.keys(ours.marks)).toEqual(Object.keys(copySchema.marks))
  })

  it('says the same of each node: content, group, attributes, defaults, validators', () => {
    expect(specs(ours.nodes)).toEqual(specs(copySchema.nodes))
  })

  it('says the same of each mark', () => {
    expect(specs(ours.marks)).toEqual(specs(copySchema.marks))
  })
})
