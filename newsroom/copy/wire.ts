import { isCleanText } from './clean-text'
import type { Attributes, MarkEntry, NodeEntry } from './entry'
import { type Fault, fault, isRecord } from './fault'
import { MARKS } from './marks/marks'
import { isMarkName, isNodeName } from './names'
import { NODES } from './nodes/nodes'

type Keyed = Readonly<Record<string, unknown>>

const firstOf = <Item>(items: readonly Item[], look: (item: Item, index: number) => Fault | null): Fault | null => {
  for (const [index, item] of items.entries()) {
    const found = look(item, index)
    if (found !== null) return found
  }
  return null
}

const strayKey = (given: Keyed, allowed: readonly string[], path: string): Fault | null => {
  const stray = Object.keys(given).find((key) => !allowed.includes(key))
  return stray === undefined ? null : fault(`${path}/${stray}`, 'unknownKey', `unknown key ${stray}`)
}

const attributesFault = (attrs: Attributes, given: unknown, path: string): Fault | null => {
  if (given !== undefined && !isRecord(given)) return fault(path, 'badAttributes', 'attributes must be an object')
  const present = given ?? {}
  const stray = Object.keys(present).find((key) => !Object.hasOwn(attrs, key))
  if (stray !== undefined) return fault(`${path}/${stray}`, 'unknownAttribute', `unknown attribute ${stray}`)
  return firstOf(Object.entries(attrs), ([name, { default: value, validate }]) => {
    if (Object.hasOwn(present, name)) {
      return validate(present[name]) ? null : fault(`${path}/${name}`, 'badAttribute', `not a valid ${name}`)
    }
    return value === undefined ? fault(`${path}/${name}`, 'missingAttribute', `${name} is missing`) : null
  })
}

const markFault = (mark: unknown, path: string): Fault | null => {
  if (!isRecord(mark)) return fault(path, 'badMark', 'a mark must be an object')
  if (!isMarkName(mark.type)) return fault(`${path}/type`, 'unknownMark', `unknown mark ${String(mark.type)}`)
  const entry: MarkEntry = MARKS[mark.type]
  return strayKey(mark, ['type', 'attrs'], path) ?? attributesFault(entry.attrs ?? {}, mark.attrs, `${path}/attrs`)
}

const marksFault = (marks: unknown, { inline }: NodeEntry, path: string): Fault | null => {
  if (marks === undefined) return null
  if (!Array.isArray(marks) || !inline) return fault(path, 'badMarks', 'marks stand in a list, on text')
  return firstOf(marks, (mark, index) => markFault(mark, `${path}/${index}`))
}

const textFault = ({ text }: Keyed, { name }: NodeEntry, path: string): Fault | null => {
  if (name !== 'text') return text === undefined ? null : fault(path, 'unknownKey', 'only text nodes hold text')
  if (typeof text !== 'string' || text === '') return fault(path, 'badText', 'text must be a string, and not empty')
  return isCleanText(text) ? null : fault(path, 'badText', 'text may not hold control characters')
}

const contentFault = ({ content }: Keyed, entry: NodeEntry, path: string): Fault | null => {
  if (content === undefined) return null
  if (!Array.isArray(content)) return fault(path, 'badContent', 'content must be a list')
  return entry.content === undefined ? fault(path, 'badContent', `${entry.name} holds nothing`) : null
}

const KEYS = ['type', 'attrs', 'content', 'marks', 'text'] as const

const nodeFault = (node: unknown, path: string): Fault | null => {
  if (!isRecord(node)) return fault(path, 'badNode', 'a node must be an object')
  if (!isNodeName(node.type)) return fault(`${path}/type`, 'unknownNode', `unknown node ${String(node.type)}`)
  const entry: NodeEntry = NODES[node.type]
  return (
    strayKey(node, KEYS, path) ??
    attributesFault(entry.attrs ?? {}, node.attrs, `${path}/attrs`) ??
    textFault(node, entry, `${path}/text`) ??
    marksFault(node.marks, entry, `${path}/marks`) ??
    contentFault(node, entry, `${path}/content`) ??
    firstOf(Array.isArray(node.content) ? node.content : [], (child, index) =>
      nodeFault(child, `${path}/content/${index}`),
    )
  )
}

/** The shape of a document, entry by entry: names, keys, attributes, text. How nodes fit together is the schema's. */
export const wireFault = (json: unknown): Fault | null =>
  isRecord(json) && json.type === 'doc' ? nodeFault(json, '') : fault('/type', 'notCopy', 'the outermost node is a doc')
