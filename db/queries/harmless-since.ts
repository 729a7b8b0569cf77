import { and, eq } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { revision } from '@/db/schema/story'
import { classify } from '@/newsroom/corrections/classify'
import { isHarmless } from '@/newsroom/corrections/difference'
import type { Side } from '@/newsroom/story/part-texts'

/** Does the piece still say what it said when it had this hash: letters and layout put right, and nothing else? */
export const isHarmlessSince = async (reader: Reader, editionId: string, hash: string, now: Side): Promise<boolean> => {
  const [then] = await reader
    .select({ package: revision.package, notices: revision.notices })
    .from(revision)
    .where(and(eq(revision.editionId, editionId), eq(revision.packageHash, hash)))
    .limit(1)
  return then !== undefined && classify(then, now).every(isHarmless)
}
