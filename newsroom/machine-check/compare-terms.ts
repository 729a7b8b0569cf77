import type { Term } from './term'

/** What a version changed of the one before it, term by term. */
export type TermChange =
  | { readonly kind: 'added' | 'removed'; readonly term: Term }
  | { readonly kind: 'changed'; readonly term: Term; readonly before: Term }

/** A term is the same as before while its text, its form and its language are. */
const keyOf = ({ text, form, locale }: Term): string => JSON.stringify([text, form, locale])

const said = ({ category, level, replacement, validFrom, validTo, owner, note }: Term): string =>
  JSON.stringify([category, level, replacement, validFrom, validTo, owner, note])

export const compareTerms = (before: readonly Term[], after: readonly Term[]): readonly TermChange[] => {
  const [old, now] = [new Map(before.map((term) => [keyOf(term), term])), new Set(after.map(keyOf))]
  return [
    ...after.flatMap((term): TermChange[] => {
      const former = old.get(keyOf(term))
      if (former === undefined) return [{ kind: 'added', term }]
      return said(former) === said(term) ? [] : [{ kind: 'changed', term, before: former }]
    }),
    ...before.filter((term) => !now.has(keyOf(term))).map((term): TermChange => ({ kind: 'removed', term })),
  ]
}
