import type { Issue } from '@/newsroom/issue'
import type { Actor, System } from '@/newsroom/people/actor'
import type { EditionFacts } from './edition-facts'
import { inTheWay } from './guards'
import type { State } from './states'
import { leadsTo, type MoveName, specOf } from './table'
import { mayMove, ruledOut, type WhoNotName } from './who'

/** `role`: the roles held on this desk do not include the move; else what rules out this very person. */
export type Because = 'role' | WhoNotName

export type Decision =
  | { readonly kind: 'ok'; readonly to: State }
  | { readonly kind: 'wrongState'; readonly state: State }
  | { readonly kind: 'forbidden'; readonly because: Because }
  | { readonly kind: 'notReady'; readonly issues: readonly Issue[] }

/** May this person make this move now? The state is asked first, then the person, then the guards. */
export const decide = (move: MoveName, actor: Actor | System, edition: EditionFacts, now: Date): Decision => {
  const spec = specOf(move)
  if (!spec.from.includes(edition.state)) return { kind: 'wrongState', state: edition.state }
  const because = mayMove(spec.who, actor, edition) ? ruledOut(spec.whoNot, actor, edition) : 'role'
  if (because !== undefined) return { kind: 'forbidden', because }
  const issues = inTheWay(spec.guards, edition, now)
  return issues.length > 0 ? { kind: 'notReady', issues } : { kind: 'ok', to: leadsTo(move, edition.state) }
}
