import type { NamedPlan } from '@/newsroom/workflow/plan-changes'

/** A route as the record compares it: field by field, stage by stage under its key, people by their names. */
export const routeOnRecord = (
  { names, plan }: NamedPlan,
  called: ReadonlyMap<string, string>,
): Readonly<Record<string, unknown>> => ({
  names,
  distinctPersons: plan.distinctPersons,
  onChange: plan.onChange,
  stages: plan.stages.map(({ key }) => key).join(', '),
  ...Object.fromEntries(
    plan.stages.map(({ key, kind, role, people = [], needed, opinionMin, checks, hours, names: own, guest }) => [
      key,
      {
        kind,
        role,
        people: people.map((id) => called.get(id) ?? id).join(', '),
        needed,
        opinionMin,
        checks,
        hours: hours === null ? '' : `${hours} h`,
        called: own,
        guest,
      },
    ]),
  ),
})
