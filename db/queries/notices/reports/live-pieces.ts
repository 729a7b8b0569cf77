import { and, count, desc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '@/db/connect'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import { publication, publicationDisclaimer } from '@/db/schema/publication'
import { story } from '@/db/schema/story'
import type { NamedTemplate } from '@/newsroom/disclaimers/template-name'
import type { Locale } from '@/newsroom/language/locales'
import { readCursor, writeCursor } from '../../cursor'
import { deskIds, readableStories } from '../../readable-stories'
import { CALLED } from '../../template-names'
import type { ReportAsk } from './ask'

type LivePieceRow = {
  readonly id: string
  readonly storyId: string
  readonly headline: string
  readonly language: Locale
  readonly since: Date
  readonly ord: number
  readonly n: number
  readonly template: NamedTemplate & { readonly id: string; readonly key: string }
}

type LivePieces = {
  readonly pieces: readonly LivePieceRow[]
  readonly hidden: number
  readonly next: string | null
}

const Place = z.tuple([z.iso.datetime(), z.uuid(), z.int()])

const afterPlace = (after: string | null): SQL | undefined => {
  const place = readCursor(Place, after)
  if (!place) return undefined
  const [since, id, ord] = place
  return sql`(${publication.fromAt}, ${publication.id}, ${publicationDisclaimer.ord})
    < (${since}::timestamptz, ${id}::uuid, ${ord}::int)`
}

const hiddenOf = async (reader: Reader, which: SQL, readable: SQL): Promise<number> => {
  const [row] = await reader
    .select({ n: count() })
    .from(publicationDisclaimer)
    .innerJoin(publication, eq(publication.id, publicationDisclaimer.publicationId))
    .innerJoin(story, eq(story.id, publication.storyId))
    .innerJoin(disclaimerTemplate, eq(disclaimerTemplate.id, publicationDisclaimer.templateId))
    .where(and(which, isNull(publication.toAt), sql`(${readable}) is not true`))
  return row?.n ?? 0
}

/** The live pieces that carry such a notice, newest first: those this person may open, and how many more there are. */
export const livePieces = async (
  reader: Reader,
  { actor, after, size }: ReportAsk,
  which: SQL,
): Promise<LivePieces> => {
  const readable = readableStories(actor, await deskIds(reader))
  const rows = await reader
    .select({
      id: publication.id,
      storyId: publication.storyId,
      headline: publication.headline,
      language: publication.language,
      since: publication.fromAt,
      ord: publicationDisclaimer.ord,
      n: publicationDisclaimer.versionN,
      template: { id: disclaimerTemplate.id, key: disclaimerTemplate.key, ...CALLED },
    })
    .from(publicationDisclaimer)
    .innerJoin(publication, eq(publication.id, publicationDisclaimer.publicationId))
    .innerJoin(story, eq(story.id, publication.storyId))
    .innerJoin(disclaimerTemplate, eq(disclaimerTemplate.id, publicationDisclaimer.templateId))
    .where(and(which, isNull(publication.toAt), readable, afterPlace(after)))
    .orderBy(desc(publication.fromAt), desc(publication.id), desc(publicationDisclaimer.ord))
    .limit(size + 1)
  const pieces = rows.slice(0, size)
  const last = pieces.at(-1)
  return {
    pieces,
    hidden: await hiddenOf(reader, which, readable),
    next: rows.length > size && last ? writeCursor([last.since.toISOString(), last.id, last.ord]) : null,
  }
}
