import type { Rule, StandingMatter, Template } from '../standing-matter'

/** The rules of these templates as they stand, as they would with one more in the place of some, and once that has ended. */
export type Alternatives = {
  readonly before: StandingMatter
  readonly after: StandingMatter
  readonly ended: StandingMatter
}

/** A rule bears on its own template, and on those of which a piece carries only one with it. */
const isConcerned = (template: Template, { exclusiveGroup, id }: Template): boolean =>
  template.id === id || (exclusiveGroup !== null && template.exclusiveGroup === exclusiveGroup)

/** Null when the template is not among these. */
export const withRule = (
  { rules, templates }: StandingMatter,
  rule: Rule,
  inPlaceOf: readonly string[],
): Alternatives | null => {
  const own = templates.find(({ id }) => id === rule.templateId)
  if (!own) return null
  const concerned = templates.filter((template) => isConcerned(template, own))
  const ids = new Set(concerned.map(({ id }) => id))
  const standing = rules.filter(({ templateId }) => ids.has(templateId))
  const rest = standing.filter(({ id }) => !inPlaceOf.includes(id))
  return {
    before: { rules: standing, templates: concerned },
    after: { rules: [...rest, rule], templates: concerned },
    ended: { rules: rest, templates: concerned },
  }
}
