import { and, eq, exists, ne, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Reader } from '@/db/connect'
import { correction } from '@/db/schema/corrections'
import { section } from '@/db/schema/newsroom'
import { publication } from '@/db/schema/publication'
import { isListedKind, type ListedChange } from '@/newsroom/corrections/listed-change'
import { linesOf } from '@/newsroom/corrections/public-lines'
import { visible } from '../visible'
import { type Ask, asked, nearestFirst } from './ask'

const later = alias(correction, 'later')

const isReplaced = (reader: Reader): SQL<boolean> =>
  sql<boolean>`${exists(
    reader
      .select({ one: sql`1` })
      .from(later)
      .where(and(eq(later.storyId, correction.storyId), eq(later.supersedesId, correction.id))),
  )}`

/** Notes of articles that stand. Where one stands no more, nothing of it is quoted. */
export const listedChanges = async (reader: Reader, ask: Ask): Promise<readonly ListedChange[]> => {
  if (ask.kind === 'withdrawal') return []
  const rows = await reader
    .select({
      own: correction,
      section: section.names,
      headline: publication.headline,
      head: publication.head,
      isReplaced: isReplaced(reader),
    })
    .from(correction)
    .innerJoin(publication, and(eq(publication.storyId, correction.storyId), visible()))
    .innerJoin(section, eq(section.id, correction.sectionId))
    .where(
      and(
        correction.listed,
        ask.kind === null ? ne(correction.kind, 'first') : eq(correction.kind, ask.kind),
        asked(correction, ask),
      ),
    )
    .orderBy(...nearestFirst(correction, ask.turn))
    .limit(ask.most)
  return rows.flatMap(({ own, head, isReplaced: gone, ...rest }) => {
    const { id, at, kind, n } = own
    const href = `${head.path}${gone ? '/versions' : ''}#change-${n}`
    return isListedKind(kind) ? [{ id, at, kind, lines: linesOf(own), href, label: head.label, ...rest }] : []
  })
}
