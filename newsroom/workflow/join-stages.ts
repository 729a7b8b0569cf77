import { INCLUDES } from '@/newsroom/people/holds'
import type { Role } from '@/newsroom/people/roles'
import { joinTakers } from './join-takers'
import type { Stage, StageKind } from './routes'

/** A review by other eyes asks more than a signature, a signature more than a proof. */
const WEIGHT = { proof: 0, decision: 1, review: 2 } as const satisfies Record<StageKind, number>

const soonest = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.min(one, other)

/** Of two roles the one fewer people hold; of two that stand beside each other the first. */
const higher = (one: Role, other: Role): Role => (INCLUDES[other].includes(one) ? other : one)

/** One stage that asks whatever either of two asks: joining routes never asks less. */
export const stricter = (one: Stage, other: Stage): Stage => {
  const { guest: _, people: __, needed: ___, roleToo: ____, ...kept } = one
  return {
    ...kept,
    kind: WEIGHT[other.kind] > WEIGHT[one.kind] ? other.kind : one.kind,
    role: higher(one.role, other.role),
    opinionMin: Math.max(one.opinionMin, other.opinionMin),
    checks: [...new Set([...one.checks, ...other.checks])],
    hours: soonest(one.hours, other.hours),
    ...joinTakers(one, other),
    ...(one.guest && other.guest ? { guest: true } : {}),
  }
}
