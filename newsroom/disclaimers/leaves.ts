import type { Condition, Fact, Leaf } from './condition'

/** Every question a condition asks, however deep. */
export const leavesOf = (condition: Condition): readonly Leaf[] => {
  if ('all' in condition) return condition.all.flatMap(leavesOf)
  if ('any' in condition) return condition.any.flatMap(leavesOf)
  return 'not' in condition ? leavesOf(condition.not) : [condition]
}

/** Does any of these conditions ask for this fact? What nobody asks for need not be found out. */
export const asksFor = (fact: Fact, conditions: readonly Condition[]): boolean =>
  conditions.some((condition) => leavesOf(condition).some((leaf) => leaf.fact === fact))
