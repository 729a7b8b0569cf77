import { z } from 'zod'
import type { AuditFilter } from '@/db/queries/audit'
import { EVERY_KIND } from '@/newsroom/audit/every-kind'
import { SUBJECT_TYPES } from '@/newsroom/audit/subjects'

const nothing = null
const Query = z.object({
  person: z.uuid().nullable().catch(nothing),
  kind: z.enum(EVERY_KIND).nullable().catch(nothing),
  subject: z.enum(SUBJECT_TYPES).nullable().catch(nothing),
  about: z.uuid().nullable().catch(nothing),
  from: z.iso.date().nullable().catch(nothing),
  to: z.iso.date().nullable().catch(nothing),
  after: z.string().nullable().catch(nothing),
})

type AuditQuery = { readonly filter: AuditFilter; readonly after: string | null }

/** What the address says about the record. Whatever it does not know is as if it were not there. */
export const readAuditQuery = (params: Readonly<Record<string, unknown>>): AuditQuery => {
  const { after, about, ...rest } = Query.parse(params)
  return { filter: { ...rest, subjectId: about }, after }
}

/** An address under `/admin/audit` with the same conditions. */
export const auditAddress = (path: string, { subjectId, ...filter }: AuditFilter, after: string | null): string => {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...filter, about: subjectId, after })) if (value) query.set(name, value)
  return query.size > 0 ? `${path}?${query}` : path
}
