import type { NamedPlan } from '@/newsroom/workflow/plan-changes'

/** A route as the record compares it: field by field, and stage by stage under its key. */
export const routeOnRecord = ({ names, plan }: NamedPlan): Readonly<Record<string, unknown>> => ({
  names,
  distinctPersons: plan.distinctPersons,
  onChange: plan.onChange,
  stages: plan.stages.map(({ key }) => key).join(', '),
  ...Object.fromEntries(
    plan.stages.map(({ key, kind, role, opinionMin, checks, hours, names: called, guest }) => [
      key,
      { kind, role, opinionMin, checks, hours: hours === null ? '' : `${hours} h`, called, guest },
    ]),
  ),
})
