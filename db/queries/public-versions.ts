import { and, asc, eq } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { correction } from '@/db/schema/corrections'
import { publication } from '@/db/schema/publication'
import { edition } from '@/db/schema/story'
import type { PublicVersion, VersionChange } from '@/newsroom/article/version'
import { CHANGE_KINDS } from '@/newsroom/corrections/kinds'
import { linesOf } from '@/newsroom/corrections/public-lines'

const changeOf = (row: typeof correction.$inferSelect | null): VersionChange | null => {
  const kind = CHANGE_KINDS.find((known) => known === row?.kind)
  if (!row || !kind) return null
  const { id, n, place, at, supersedesId } = row
  return { id, n, kind, place, lines: linesOf(row), at, supersedesId }
}

/** Everything of a story that was ever public, oldest first. Who may see it is for the caller to know. */
export const publicVersions = async (reader: Reader, storyId: string): Promise<readonly PublicVersion[]> => {
  const rows = await reader
    .select({
      editionId: edition.id,
      kind: edition.kind,
      headline: publication.headline,
      from: publication.fromAt,
      to: publication.toAt,
      correction,
    })
    .from(publication)
    .innerJoin(edition, eq(edition.id, publication.editionId))
    .leftJoin(correction, and(eq(correction.storyId, publication.storyId), eq(correction.editionId, edition.id)))
    .where(eq(publication.storyId, storyId))
    .orderBy(asc(edition.n), asc(publication.fromAt))
  // Words that somebody had a right to have taken out are in every version before that, and in how those changed.
  const cases = rows.flatMap(({ correction: row }) => (row?.foundBy === 'case' ? [row.at] : []))
  const shutBefore = Math.max(0, ...cases.map((at) => at.getTime()))
  const lives = [...Map.groupBy(rows, (row) => row.editionId).values()]
  return lives.flatMap((parts, index) => {
    const [first, last] = [parts[0], parts.at(-1)]
    if (!first || !last) return []
    const { editionId, kind, headline, from } = first
    // Taken down and brought back, it is still the same version.
    const isShut = last.to !== null && from.getTime() < shutBefore
    return [{ n: index + 1, editionId, kind, headline, from, to: last.to, change: changeOf(first.correction), isShut }]
  })
}
