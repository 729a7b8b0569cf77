import { type NamedPlan, planChanges } from '@/newsroom/workflow/plan-changes'
import { builtInNames } from '@/newsroom/workflow/route-names'
import { BUILT_IN } from '@/newsroom/workflow/routes'
import type { RouteOnScreen } from '@/newsroom/workflow/rules-on-screen'
import type { InFlight } from './in-flight'
import type { StoredVersion } from './route-versions'

type Version = NamedPlan & { readonly version: number; readonly at: Date | null; readonly by: string | null }

/** The routes Stet ships, each as version 0 of itself. */
const shipped = (): ReadonlyMap<string, Version> => {
  const called = builtInNames()
  const plans = Object.values(BUILT_IN)
  return new Map(
    plans.flatMap((plan) => {
      const names = called.get(plan.key)
      return names ? [[plan.key, { version: 0, at: null, by: null, names, plan }]] : []
    }),
  )
}

/** Have all versions been read, down to the first the house wrote? */
const isWhole = (written: readonly Version[]): boolean => written.length === 0 || written.at(-1)?.version === 1

/** Each route with its history, newest first; those Stet ships before those the house made. */
export const readOut = (
  stored: readonly StoredVersion[],
  onTheirWay: readonly InFlight[],
): readonly RouteOnScreen[] => {
  const written = Map.groupBy(stored, ({ key }) => key)
  const firsts = shipped()
  return [...new Set([...firsts.keys(), ...written.keys()])].flatMap((key) => {
    const own: readonly Version[] = written.get(key) ?? []
    const first = firsts.get(key)
    const versions = first && isWhole(own) ? [...own, first] : own
    return routeOf(
      versions,
      onTheirWay.filter((one) => one.key === key),
    )
  })
}

const routeOf = (versions: readonly Version[], onTheirWay: readonly InFlight[]): readonly RouteOnScreen[] => {
  const [newest] = versions
  if (!newest) return []
  const read = versions.map(({ version, at, by, names, plan }, place) => {
    const before = versions[place + 1]
    return {
      ...{ version, at, by },
      changes: before ? planChanges(before, { names, plan }) : null,
      inFlight: onTheirWay.find((one) => one.version === version)?.pieces ?? 0,
    }
  })
  return [{ names: newest.names, plan: newest.plan, version: newest.version, versions: read }]
}
