import type { NodeEntry } from '../entry'

export const doc: NodeEntry = {
  name: 'doc',
  content: 'block+',
  flags: { public: true, countable: false, searchable: false, hasId: false },
}
