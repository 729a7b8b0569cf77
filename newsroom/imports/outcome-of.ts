import type { Outcome } from './outcomes'
import type { Planned } from './plan-piece'

export const outcomeOf = (planned: Planned): Outcome =>
  planned.kind === 'changed' && planned.held.length > 0 ? 'held' : planned.kind
