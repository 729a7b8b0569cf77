import { z } from 'zod'

export type Change = { readonly field: string; readonly before: string; readonly after: string }

const Sides = z.object({ before: z.record(z.string(), z.unknown()), after: z.record(z.string(), z.unknown()) })

const flat = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? Object.values(value).map(flat).filter(Boolean).join(' / ') : String(value)
}

/** Field by field what an entry changed, where it says so: only what differs. */
export const auditChanges = (detail: unknown): Change[] => {
  const sides = Sides.safeParse(detail)
  if (!sides.success) return []
  const { before, after } = sides.data
  return Object.keys(after)
    .map((field) => ({ field, before: flat(before[field]), after: flat(after[field]) }))
    .filter((change) => change.before !== change.after)
}
