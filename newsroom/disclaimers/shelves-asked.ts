import type { Condition } from './condition'

/** A shelf a condition names; whether it exists only the database knows. */
export type ShelfAsked = { readonly fact: 'section' | 'topics'; readonly slug: string }

/** Every section and topic a condition asks about. */
export const shelvesAsked = (condition: Condition): readonly ShelfAsked[] => {
  if ('all' in condition) return condition.all.flatMap(shelvesAsked)
  if ('any' in condition) return condition.any.flatMap(shelvesAsked)
  if ('not' in condition) return shelvesAsked(condition.not)
  const { fact, value } = condition
  if (fact !== 'section' && fact !== 'topics') return []
  return [value].flat().map((slug) => ({ fact, slug }))
}
