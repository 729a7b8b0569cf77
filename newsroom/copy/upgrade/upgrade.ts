/** One step turns a guarded document of its version into one of the next. Stored revisions are never rewritten. */
type Step = (json: unknown) => unknown

/** In order: the first step leads from version 1 to version 2. */
export const STEPS: readonly Step[] = []

export type Upgraded = { readonly ok: true; readonly json: unknown } | { readonly ok: false; readonly newest: number }

/** Brings a document up to today's version. A document from the future is refused: it may hold what we would lose. */
export const upgrade = (json: unknown, version: number, steps: readonly Step[] = STEPS): Upgraded => {
  const newest = steps.length + 1
  if (!Number.isInteger(version) || version < 1 || version > newest) return { ok: false, newest }
  return { ok: true, json: steps.slice(version - 1).reduce((older, step) => step(older), json) }
}

/** Version of the documents written today. */
export const COPY_VERSION = STEPS.length + 1
