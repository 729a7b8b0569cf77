import type { Issue } from '@/newsroom/issue'
import type { Actor } from '@/newsroom/people/actor'
import { type DeskSections, newlyInUse, type PlanInUse, plansInUse, type RuleBook } from './plans-in-use'
import { deskFaults } from './route-schema'

/** The rules of review as they stand, and the people who would have to walk them. */
export type Book = RuleBook & { readonly desks: readonly DeskSections[]; readonly people: readonly Actor[] }

type Found = { readonly desk: string; readonly routes: ReadonlySet<string>; readonly issues: readonly Issue[] }

/** What a few routes cannot do, more of them joined cannot either: the fewest say it. */
const isSaidBy =
  ({ desk, routes }: Found) =>
  (other: Found): boolean =>
    other.desk === desk && [...other.routes].every((route) => routes.has(route))

const faultsIn = (inUse: readonly PlanInUse[], people: readonly Actor[]): readonly Issue[] => {
  const found: readonly Found[] = inUse
    .map(({ desk, plan }) => ({
      desk: desk.id,
      routes: new Set(plan.key.split('+')),
      issues: deskFaults(plan, { desk, people }),
    }))
    .filter(({ issues }) => issues.length > 0)
    .toSorted((one, other) => one.routes.size - other.routes.size)
  return found.flatMap((one, at) => (found.slice(0, at).some(isSaidBy(one)) ? [] : one.issues))
}

/** Where the house cannot walk its own rules as they stand: somebody left, or lost a role. */
export const bookFaults = ({ desks, people, ...rules }: Book): readonly Issue[] =>
  faultsIn(plansInUse(desks, rules), people)

/** What a change of the rules would ask of a desk that its people cannot do. What was so before is not its doing. */
export const changeFaults = (book: Book, change: Partial<RuleBook>): readonly Issue[] => {
  const { desks, people, rules, plans } = book
  const before = plansInUse(desks, { rules, plans })
  return faultsIn(newlyInUse(before, plansInUse(desks, { rules, plans, ...change })), people)
}
