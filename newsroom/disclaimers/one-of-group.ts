import { type Demand, explain, type Standing } from './demand'

const stronger = (a: Demand, b: Demand) => b.priority - a.priority || (a.template.key < b.template.key ? -1 : 1)

/** Of the templates that exclude each other the one asked for with the highest priority stays. */
export const oneOfGroup = (demands: readonly Demand[]): Standing => {
  const strongest = new Map<string, Demand>()
  for (const demand of demands.toSorted(stronger)) {
    const { exclusiveGroup } = demand.template
    if (exclusiveGroup !== null && !strongest.has(exclusiveGroup)) strongest.set(exclusiveGroup, demand)
  }
  const winner = ({ template }: Demand) =>
    template.exclusiveGroup === null ? undefined : strongest.get(template.exclusiveGroup)
  const judged = demands.map((demand) => ({ demand, by: winner(demand) ?? demand }))
  return {
    kept: judged.flatMap(({ demand, by }) => (by === demand ? [demand] : [])),
    lost: judged.flatMap(({ demand, by }) => (by === demand ? [] : [explain(demand, 'outranked', by.template.key)])),
  }
}
