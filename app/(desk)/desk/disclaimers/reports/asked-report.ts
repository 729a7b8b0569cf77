import { z } from 'zod'
import { REPORTS } from '@/newsroom/notices/report'

/** How many days an address may ask for; the first where it says nothing. */
export const DAYS = [30, 90, 365] as const

const Asked = z.object({
  report: z.enum(REPORTS).catch('use'),
  after: z.string().max(500).nullable().catch(null),
  days: z.coerce
    .number()
    .refine((days) => DAYS.some((known) => known === days))
    .catch(DAYS[0]),
})

type AskedReport = z.infer<typeof Asked>

export const askedReport = (raw: unknown): AskedReport => Asked.parse(raw)
