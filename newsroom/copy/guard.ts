import { type Fault, fault, isRecord } from './fault'

export const MOST_BYTES = 5 * 1024 * 1024
export const DEEPEST = 40
export const MOST_NODES = 50_000
/** Values of any kind; more than this are not text, and are not worth walking. */
const MOST_VALUES = 1_000_000

/** Every level of nodes is an object in a list; the innermost may have marks, and those attributes. */
const DEEPEST_NODE = 2 * DEEPEST - 1
const DEEPEST_VALUE = DEEPEST_NODE + 3

/** Keys that mean something to the machine that reads them. */
const TRAPS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'toJSON'])

type Visit = {
  readonly value: unknown
  readonly key: string
  readonly outer: Visit | null
  /** Lists and objects around this value, and one. */
  readonly depth: number
}

const pathOf = ({ key, outer }: Visit): string => (outer === null ? '' : `${pathOf(outer)}/${key}`)

const isPlain = (value: unknown): boolean =>
  value === null ||
  ['string', 'boolean', 'object'].includes(typeof value) ||
  (typeof value === 'number' && Number.isFinite(value))

const isNode = ({ value, outer }: Visit): boolean => isRecord(value) && outer !== null && outer.key === 'content'

const unsafe = (visit: Visit): Fault | null => {
  if (!isPlain(visit.value)) return fault(pathOf(visit), 'notJson', `a ${typeof visit.value} is not JSON`)
  if (visit.depth > (isNode(visit) ? DEEPEST_NODE : DEEPEST_VALUE))
    return fault('', 'tooDeep', `nothing may be nested more than ${DEEPEST} deep`)
  if (!isRecord(visit.value)) return null
  const trap = Object.keys(visit.value).find((key) => TRAPS.has(key))
  return trap === undefined ? null : fault(pathOf(visit), 'forbiddenKey', `no key may be called ${trap}`)
}

/** What may hide something; text cannot. */
const inside = (outer: Visit): readonly Visit[] => {
  const { value } = outer
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([, inner]) => typeof inner !== 'string')
    .map(([key, inner]) => ({ value: inner, key, outer, depth: outer.depth + 1 }))
}

/** Walks without recursion: what comes here may be nested a hundred thousand deep. */
const walk = (json: unknown): Fault | null => {
  const waiting: Visit[] = [{ value: json, key: '', outer: null, depth: 1 }]
  let [nodes, values] = [0, 0]
  for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
    const found = unsafe(visit)
    if (found !== null) return found
    if (isNode(visit)) nodes += 1
    values += lengthOf(visit.value)
    if (nodes > MOST_NODES) return fault('', 'tooManyNodes', `there may be ${MOST_NODES} nodes at most`)
    if (values > MOST_VALUES) return fault('', 'tooManyNodes', `there may be ${MOST_VALUES} values at most`)
    for (const inner of inside(visit)) waiting.push(inner)
  }
  return null
}

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 1)

const tooLong = (json: unknown): boolean => {
  const text = JSON.stringify(json) ?? ''
  return text.length > MOST_BYTES || (text.length * 3 > MOST_BYTES && bytesOf(text) > MOST_BYTES)
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length

/** What must be true before anything else looks at a document: its size, its depth, its keys. */
export const guard = (json: unknown): Fault | null =>
  walk(json) ?? (tooLong(json) ? fault('', 'tooLong', `a document may have ${MOST_BYTES} bytes at most`) : null)
