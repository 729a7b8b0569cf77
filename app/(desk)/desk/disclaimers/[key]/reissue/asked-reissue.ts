import { z } from 'zod'
import { LOCALES } from '@/newsroom/language/locales'
import type { ReissueFilter } from '@/newsroom/reissue/filter'
import { REISSUE_MODES } from '@/newsroom/reissue/modes'
import { spanOfDays } from '@/newsroom/time/span-of-days'

/** What the address of a dry run asks for; what makes no sense is left out. Days as they are written: `2026-11-25`. */
const Query = z.object({
  n: z.coerce.number().int().positive().max(1_000_000).nullable().catch(null),
  language: z.enum(LOCALES).nullable().catch(null),
  section: z.uuid().nullable().catch(null),
  carries: z.coerce.number().int().positive().max(1_000_000).nullable().catch(null),
  from: z.iso.date().nullable().catch(null),
  to: z.iso.date().nullable().catch(null),
  mode: z.enum(REISSUE_MODES).catch('replace'),
  after: z.string().max(500).nullable().catch(null),
})
export type AskedReissue = z.infer<typeof Query>

export const readAsked = (params: Readonly<Record<string, unknown>>): AskedReissue => Query.parse(params)

/** The conditions with instants in place of days, which are whole ones in this zone. */
export const filterOf = ({ language, section, carries, from, to }: AskedReissue, zone: string): ReissueFilter => ({
  language,
  sectionId: section,
  carries,
  from: from === null ? null : spanOfDays(from, from, zone).from.toISOString(),
  to: to === null ? null : spanOfDays(to, to, zone).to.toISOString(),
})
