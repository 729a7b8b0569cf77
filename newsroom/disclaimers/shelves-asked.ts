import type { Condition } from './condition'
import { leavesOf } from './leaves'

/** A shelf a condition names; whether it exists only the database knows. */
export type ShelfAsked = { readonly fact: 'section' | 'topics'; readonly slug: string }

/** Every section and topic a condition asks about. */
export const shelvesAsked = (condition: Condition): readonly ShelfAsked[] =>
  leavesOf(condition).flatMap(({ fact, value }) => {
    if (fact !== 'section' && fact !== 'topics') return []
    return [value].flat().map((slug) => ({ fact, slug: String(slug) }))
  })
