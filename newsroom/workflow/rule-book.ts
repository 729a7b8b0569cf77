import type { Issue } from '@/newsroom/issue'
import type { Actor } from '@/newsroom/people/actor'
import { type DeskSections, newlyInUse, type PlanInUse, plansInUse, type RuleBook } from './plans-in-use'
import { deskFaults } from './route-schema'

/** The rules of review as they stand, and the people who would have to walk them. */
export type Book = RuleBook & { readonly desks: readonly DeskSections[]; readonly people: readonly Actor[] }

const faultsIn = (inUse: readonly PlanInUse[], people: readonly Actor[]): readonly Issue[] =>
  inUse.flatMap(({ desk, plan }) => deskFaults(plan, { desk, people }))

/** Where the house cannot walk its own rules as they stand: somebody left, or lost a role. */
export const bookFaults = ({ desks, people, ...rules }: Book): readonly Issue[] =>
  faultsIn(plansInUse(desks, rules), people)

/** What a change of the rules would ask of a desk that its people cannot do. What was so before is not its doing. */
export const changeFaults = (book: Book, change: Partial<RuleBook>): readonly Issue[] => {
  const { desks, people, rules, plans } = book
  const before = plansInUse(desks, { rules, plans })
  return faultsIn(newlyInUse(before, plansInUse(desks, { rules, plans, ...change })), people)
}
