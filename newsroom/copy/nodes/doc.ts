import type { NodeEntry } from '../entry'

export const doc: NodeEntry = { name: 'doc', content: 'block+', flags: { countable: false, hasId: false } }
