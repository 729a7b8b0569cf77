import { and, eq } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { revision } from '@/db/schema/story'
import { isStillWhatWasRead } from '@/newsroom/evidence/still-what-was-read'
import type { Side } from '@/newsroom/story/part-texts'

/** Does the piece still say what it said when it had this hash: letters and layout put right, and nothing else? */
export const isHarmlessSince = async (reader: Reader, editionId: string, hash: string, now: Side): Promise<boolean> => {
  const [then] = await reader
    .select({ package: revision.package, notices: revision.notices })
    .from(revision)
    .where(and(eq(revision.editionId, editionId), eq(revision.packageHash, hash)))
    .limit(1)
  return then !== undefined && isStillWhatWasRead(then, now)
}
