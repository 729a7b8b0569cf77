import { z } from 'zod'

/** What AI Act Art. 50 asks from a day on: that readers are told, and that machines can read it. */
export const DUTIES = ['disclosure', 'marking'] as const
export type Duty = (typeof DUTIES)[number]

/** From which day each applies, as the house’s lawyers hold it. They say so and switch nothing: Stet labels and marks before. */
export const Duties = z.strictObject({ disclosure: z.iso.date(), marking: z.iso.date() })
export type Duties = Readonly<z.infer<typeof Duties>>

export const USUAL_DUTIES: Duties = { disclosure: '2026-08-02', marking: '2026-12-02' }
