import { desc, eq } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { publication } from '@/db/schema/publication'
import type { EarlierVersion } from '@/newsroom/article/version'
import { publicVersions } from './public-versions'

/** An earlier version of a story, word for word; null for none, for the one readers have now, and for a shut one. */
export const publicVersion = async (reader: Reader, storyId: string, n: number): Promise<EarlierVersion | null> => {
  const found = (await publicVersions(reader, storyId)).find((version) => version.n === n)
  if (!found?.to || found.isShut) return null
  const [frozen] = await reader
    .select({ headline: publication.headline, language: publication.language, fragment: publication.fragment })
    .from(publication)
    .where(eq(publication.editionId, found.editionId))
    .orderBy(desc(publication.fromAt))
    .limit(1)
  return frozen ? { ...frozen, from: found.from, to: found.to } : null
}
