import type { Attributes, MarkEntry, NodeEntry } from '@/newsroom/copy/entry'
import { MARKS } from '@/newsroom/copy/marks/marks'
import { NODES } from '@/newsroom/copy/nodes/nodes'

export const file = 'docs/generated/document-schema.md'

const code = (text: string): string => `\`${text}\``

const attributes = (attrs: Attributes = {}): string =>
  Object.entries(attrs)
    .map(([name, { default: value }]) =>
      value === undefined ? `${code(name)}, always given` : `${code(name)} = ${code(JSON.stringify(value))}`,
    )
    .join('<br>')

const nodeRow = ({ name, content, group, attrs, flags }: NodeEntry): string => {
  const uses = Object.entries(flags).flatMap(([flag, isSet]) => (isSet ? [flag] : []))
  return `| ${code(name)} | ${content ? code(content) : 'leaf'} | ${group ?? ''} | ${attributes(attrs)} | ${uses.join(', ')} |`
}

const markRow = ({ name, attrs, excludes }: MarkEntry): string =>
  `| ${code(name)} | ${attributes(attrs)} | ${excludes === undefined ? '' : code(excludes)} |`

/** Nodes and marks of the copy, from their entries; what an attribute may be is in `newsroom/copy/attributes`. */
export const generate = async (): Promise<string> => {
  const nodes = Object.values<NodeEntry>(NODES).map(nodeRow)
  const marks = Object.values<MarkEntry>(MARKS).map(markRow)
  return `# The document schema

Generated from \`newsroom/copy\` by \`npm run docs\`. Unknown nodes, marks and attributes are refused at every door.

## Nodes

| Node | Content | Group | Attributes | Counts as |
|---|---|---|---|---|
${nodes.join('\n')}

## Marks, outermost first

| Mark | Attributes | Excludes |
|---|---|---|
${marks.join('\n')}
`
}
