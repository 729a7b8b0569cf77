import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { liftedNotice } from '@/db/schema/lifted-notices'
import { person } from '@/db/schema/people'
import type { Copy } from '@/newsroom/copy/copy'
import type { LiftedAtHand } from '@/newsroom/disclaimers/lift/at-hand'
import { standsIn } from '@/newsroom/disclaimers/lift/text-of'

/** What was lifted out of a story and waits for a decision. Where it was put back into the copy there is none to make. */
export const liftedAtHand = async (reader: Reader, storyId: string, copy: Copy): Promise<readonly LiftedAtHand[]> => {
  const rows = await reader
    .select({ id: liftedNotice.id, text: liftedNotice.text, by: person.name })
    .from(liftedNotice)
    .innerJoin(person, eq(person.id, liftedNotice.liftedBy))
    .where(and(eq(liftedNotice.storyId, storyId), isNull(liftedNotice.decidedAt)))
    .orderBy(liftedNotice.liftedAt, liftedNotice.id)
  return rows.filter(({ text }) => !standsIn(copy, text))
}
