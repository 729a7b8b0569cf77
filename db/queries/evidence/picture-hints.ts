import { and, inArray, isNotNull } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { media } from '@/db/schema/media'
import type { Noticed } from '@/newsroom/evidence/hints/hint'
import { speaksOfAi } from '@/newsroom/evidence/hints/speaks-of-ai'
import { UNSAID } from '@/newsroom/story/ai-use'
import type { Package } from '@/newsroom/story/package'
import { picturesOf } from '@/newsroom/story/pictures'

/** What the files of a piece’s pictures said of a machine as they came in. Of a piece with a grade nobody asks. */
export const pictureHints = async (reader: Reader, pkg: Package): Promise<readonly Noticed[]> => {
  const ids = [...new Set(picturesOf(pkg).map(({ mediaId }) => mediaId))]
  if ((pkg.ai ?? UNSAID).grade !== null || ids.length === 0) return []
  const rows = await reader
    .select({ id: media.id, said: media.digitalSource })
    .from(media)
    .where(and(inArray(media.id, ids), isNotNull(media.digitalSource)))
    .orderBy(media.id)
  return rows.flatMap(({ said }) =>
    said !== null && speaksOfAi(said) ? [{ kind: 'picture' as const, seen: said }] : [],
  )
}
