import { z } from 'zod'
import { NOTICE_KINDS } from './kinds'

/** The channel of PostgreSQL on which instances tell each other that something changed. */
export const LIVE_CHANNEL = 'stet_live'

/**
 * That something changed, never what: whoever hears it asks again, as themselves. `person`: for them alone. Without
 * one it goes to whoever has the story open and may read it.
 */
export const Hint = z.object({
  person: z.uuid().optional(),
  story: z.uuid().optional(),
  kind: z.enum([...NOTICE_KINDS, 'story', 'read']),
})
export type Hint = z.infer<typeof Hint>
