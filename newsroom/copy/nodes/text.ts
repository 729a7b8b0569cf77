import { type NodeEntry, PART } from '../entry'

export const text: NodeEntry = { name: 'text', group: 'inline', inline: true, flags: PART }
