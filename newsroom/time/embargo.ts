/** When anyone may release; not when we mean to. Indefinite: never, until a chief lifts it. */
export type Embargo = { readonly until: Date | 'indefinite' }

/** A piece without embargo is free. At the very instant it lifts, it has lifted. */
export const embargoLifted = (embargo: Embargo | null, now: Date): boolean => {
  if (embargo === null) return true
  return embargo.until !== 'indefinite' && now.getTime() >= embargo.until.getTime()
}

/** The first instant at which a piece planned for `publishAt` may be out; null: nobody can say yet. */
export const releaseAfter = (embargo: Embargo | null, publishAt: Date): Date | null => {
  if (embargo === null) return publishAt
  if (embargo.until === 'indefinite') return null
  return embargo.until > publishAt ? embargo.until : publishAt
}
