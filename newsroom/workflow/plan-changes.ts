import { LOCALES, type PerLocale } from '@/newsroom/language/locales'
import type { Role } from '@/newsroom/people/roles'
import type { StageName } from './at-hand'
import { neededAt, type OnChange, type ReviewPlan, type Stage, type StageKind } from './routes'

type OfStage =
  | { readonly what: 'added' | 'removed' | 'moved' | 'renamed' }
  | { readonly what: 'kind'; readonly before: StageKind; readonly after: StageKind }
  | { readonly what: 'role'; readonly before: Role; readonly after: Role }
  | { readonly what: 'people'; readonly before: readonly string[]; readonly after: readonly string[] }
  | { readonly what: 'opinion' | 'needed'; readonly before: number; readonly after: number }
  | { readonly what: 'hours'; readonly before: number | null; readonly after: number | null }
  | { readonly what: 'checks'; readonly before: readonly string[]; readonly after: readonly string[] }
  | { readonly what: 'guest'; readonly after: boolean }

/** One difference between two versions of a route. */
export type PlanChange =
  | (OfStage & { readonly stage: StageName })
  | { readonly what: 'name'; readonly before: PerLocale; readonly after: PerLocale }
  | { readonly what: 'distinct'; readonly after: boolean }
  | { readonly what: 'onChange'; readonly before: OnChange; readonly after: OnChange }

export type NamedPlan = { readonly names: PerLocale; readonly plan: ReviewPlan }

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Stored names come back in an order of their own. */
const alike = (one: PerLocale | undefined, other: PerLocale | undefined): boolean =>
  LOCALES.every((locale) => one?.[locale] === other?.[locale])

const nameOf = ({ key, names }: Stage): StageName => (names ? { key, names } : { key })

const differences = (before: Stage, after: Stage): readonly OfStage[] => {
  const pairs: readonly OfStage[] = [
    { what: 'kind', before: before.kind, after: after.kind },
    { what: 'role', before: before.role, after: after.role },
    { what: 'people', before: before.people ?? [], after: after.people ?? [] },
    { what: 'needed', before: neededAt(before), after: neededAt(after) },
    { what: 'opinion', before: before.opinionMin, after: after.opinionMin },
    { what: 'checks', before: before.checks, after: after.checks },
    { what: 'hours', before: before.hours, after: after.hours },
  ]
  return [
    ...(alike(before.names, after.names) ? [] : [{ what: 'renamed' } as const]),
    ...pairs.filter((pair) => 'before' in pair && !same(pair.before, pair.after)),
    ...(before.guest === after.guest ? [] : [{ what: 'guest', after: after.guest === true } as const]),
  ]
}

/** Keys of stages that stand in another order than before; the fewest that would have to be moved. */
const moved = (before: readonly string[], after: readonly string[]): readonly string[] => {
  const kept = longestKept(before, after)
  return after.filter((key) => before.includes(key) && !kept.includes(key))
}

/** The longest run of keys, not necessarily side by side, that both have in the same order. */
const longestKept = (before: readonly string[], after: readonly string[]): readonly string[] => {
  const [head, ...rest] = before
  if (head === undefined) return []
  const without = longestKept(rest, after)
  const place = after.indexOf(head)
  if (place === -1) return without
  const using = [head, ...longestKept(rest, after.slice(place + 1))]
  return using.length > without.length ? using : without
}

const stageChanges = (before: ReviewPlan, after: ReviewPlan): readonly PlanChange[] => {
  const [was, is] = [before.stages, after.stages]
  const keysOf = (stages: readonly Stage[]) => stages.map(({ key }) => key)
  const shifted = moved(keysOf(was), keysOf(is))
  return [
    ...was
      .filter(({ key }) => !keysOf(is).includes(key))
      .map((stage): PlanChange => ({ what: 'removed', stage: nameOf(stage) })),
    ...is.flatMap((stage): readonly PlanChange[] => {
      const old = was.find(({ key }) => key === stage.key)
      if (!old) return [{ what: 'added', stage: nameOf(stage) }]
      const shift: readonly OfStage[] = shifted.includes(stage.key) ? [{ what: 'moved' }] : []
      return [...shift, ...differences(old, stage)].map((change) => ({ ...change, stage: nameOf(stage) }))
    }),
  ]
}

/** What somebody changed when they wrote the later version. */
export const planChanges = (before: NamedPlan, after: NamedPlan): readonly PlanChange[] => [
  ...(alike(before.names, after.names) ? [] : [{ what: 'name', before: before.names, after: after.names } as const]),
  ...(before.plan.distinctPersons === after.plan.distinctPersons
    ? []
    : [{ what: 'distinct', after: after.plan.distinctPersons } as const]),
  ...(before.plan.onChange === after.plan.onChange
    ? []
    : [{ what: 'onChange', before: before.plan.onChange, after: after.plan.onChange } as const]),
  ...stageChanges(before.plan, after.plan),
]
