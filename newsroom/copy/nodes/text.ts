import type { NodeEntry } from '../entry'

export const text: NodeEntry = { name: 'text', group: 'inline', inline: true, flags: { countable: true, hasId: false } }
