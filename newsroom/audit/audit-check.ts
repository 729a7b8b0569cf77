import { z } from 'zod'
import { Flaw } from './flaw'

/** What a check of the record found: which entries it followed, against how many heads, and the first thing wrong. */
export const AuditCheck = z.object({
  from: z.number(),
  /** The last entry up to which all is well. */
  to: z.number(),
  heads: z.number(),
  /** Kept heads that prove nothing: not signed by us, or not to be read. */
  badHeads: z.number(),
  flaw: Flaw.nullable(),
})
export type AuditCheck = z.infer<typeof AuditCheck>
export type DatedCheck = AuditCheck & { readonly at: Date }

export const foundWhole = ({ flaw, badHeads }: AuditCheck): boolean => flaw === null && badHeads === 0
