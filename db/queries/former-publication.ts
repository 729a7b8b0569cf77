import { desc, eq } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { publication } from '@/db/schema/publication'

/** The newest public record of an edition, standing or ended. */
export const formerPublication = async (reader: Reader, editionId: string) => {
  const [row] = await reader
    .select()
    .from(publication)
    .where(eq(publication.editionId, editionId))
    .orderBy(desc(publication.fromAt))
    .limit(1)
  return row ?? null
}
