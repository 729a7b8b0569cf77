import type { RulesActions } from './actions'

/** What is done with the items of a checklist. */
export type ItemActions = Pick<RulesActions, 'addItem' | 'endItem' | 'moveItem'>
