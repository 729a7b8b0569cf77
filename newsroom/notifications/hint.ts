import { z } from 'zod'
import { NOTICE_KINDS } from './kinds'

/** The channel of PostgreSQL on which instances tell each other that something changed. */
export const LIVE_CHANNEL = 'stet_live'

/** That something changed, never what: whoever hears of it asks again, as themselves. */
export const Hint = z.discriminatedUnion('about', [
  /** Something was told to this person, or read by them. */
  z.object({
    about: z.literal('person'),
    person: z.uuid(),
    kind: z.enum([...NOTICE_KINDS, 'read']),
    story: z.uuid().nullable(),
  }),
  /** Something about this story is not as it was: for whoever has it on the screen and may read it. */
  z.object({ about: z.literal('story'), story: z.uuid() }),
  /** This person saved what they are writing: for whoever else has the story open to write. */
  z.object({ about: z.literal('writing'), story: z.uuid(), by: z.uuid() }),
  /** A reissue of a notice got on: for whoever keeps disclaimers and has it on the screen. */
  z.object({ about: z.literal('reissue'), job: z.uuid() }),
])
export type Hint = z.infer<typeof Hint>
