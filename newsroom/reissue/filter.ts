import { z } from 'zod'
import { LOCALES } from '@/newsroom/language/locales'

/** Which live pieces: every condition that is not null. `from` and `to`: instants of first publication, the second without. */
export const ReissueFilter = z.object({
  language: z.enum(LOCALES).nullable(),
  sectionId: z.uuid().nullable(),
  /** Version of the template they carry. */
  carries: z.int().positive().nullable(),
  from: z.iso.datetime().nullable(),
  to: z.iso.datetime().nullable(),
})
export type ReissueFilter = z.infer<typeof ReissueFilter>

export const EVERY_PIECE: ReissueFilter = { language: null, sectionId: null, carries: null, from: null, to: null }
