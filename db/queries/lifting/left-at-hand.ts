import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { leftNotice } from '@/db/schema/lifted-notices'
import { person } from '@/db/schema/people'
import type { Copy } from '@/newsroom/copy/copy'
import type { LeftAtHand } from '@/newsroom/disclaimers/lift/at-hand'
import { fingerprintOf } from '@/newsroom/disclaimers/lift/fingerprint'
import { typedNotices } from '@/newsroom/disclaimers/lift/typed-notice'

/** Of the notices that stand in this copy those somebody decided to leave there; most copies have none to ask about. */
export const leftAtHand = async (reader: Reader, storyId: string, copy: Copy): Promise<readonly LeftAtHand[]> => {
  const typed = typedNotices(copy).map((one) => ({ ...one, fingerprint: fingerprintOf(one.text) }))
  if (typed.length === 0) return []
  const prints = typed.map(({ fingerprint }) => fingerprint)
  const rows = await reader
    .select({ id: leftNotice.id, fingerprint: leftNotice.fingerprint, by: person.name })
    .from(leftNotice)
    .innerJoin(person, eq(person.id, leftNotice.leftBy))
    .where(
      and(eq(leftNotice.storyId, storyId), isNull(leftNotice.takenBackAt), inArray(leftNotice.fingerprint, prints)),
    )
  return typed.flatMap(({ at, text, fingerprint }) => {
    const row = rows.find((one) => one.fingerprint === fingerprint)
    return row ? [{ id: row.id, at, text, by: row.by }] : []
  })
}
