import { z } from 'zod'
import { Writing } from '../story/writing'
import { NOTICE_KINDS } from './kinds'

/**
 * What an open screen hears. Numbers, ids and who else is writing, never a word of the text: whoever wants to know more
 * asks, and is asked who they are.
 */
export const LiveEvent = z.discriminatedUnion('is', [
  /** So many are unread. `because`: what was told just now, or that something was read; null: only counted. */
  z.object({
    is: z.literal('notices'),
    unread: z.number(),
    because: z.enum([...NOTICE_KINDS, 'read']).nullable(),
    story: z.uuid().nullable(),
  }),
  /** Something about the story this screen shows has changed. */
  z.object({ is: z.literal('story'), story: z.uuid() }),
  /** Somebody else is writing in the story this screen shows; said only to those who may write in it. */
  z.object({ is: z.literal('writing'), story: z.uuid(), writing: Writing }),
  /** The reissue this screen shows got on; said only to those who keep disclaimers. */
  z.object({ is: z.literal('reissue'), job: z.uuid() }),
  /** The house closes for a moment: come back. */
  z.object({ is: z.literal('later') }),
  /** The sign-in has ended: do not come back. */
  z.object({ is: z.literal('over') }),
])
export type LiveEvent = z.infer<typeof LiveEvent>
