import { and, desc, eq, inArray, ne, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '@/db/connect'
import { person } from '@/db/schema/people'
import { publication } from '@/db/schema/publication'
import { readerReport } from '@/db/schema/reader-reports'
import { story } from '@/db/schema/story'
import type { ReportLine } from '@/newsroom/corrections/report-line'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { readCursor, writeCursor } from '../cursor'
import { deskIds, readableStories } from '../readable-stories'

export type ReportPage = { readonly items: readonly ReportLine[]; readonly next: string | null }

const PAGE = 30
const Place = z.tuple([z.iso.datetime(), z.uuid()])

/** The desks whose reports this person handles. */
export const reportDesks = async (reader: Reader, actor: Actor): Promise<string[]> =>
  (await deskIds(reader)).filter((deskId) => can(actor, 'report.handle', { deskId }))

/** What readers reported of the desks this person answers for, newest first: what waits, or what is closed. */
export const readerReports = async (
  reader: Reader,
  actor: Actor,
  { show, after }: { readonly show: 'waiting' | 'closed'; readonly after: string | null },
): Promise<ReportPage> => {
  const place = readCursor(Place, after)
  const rows = await reader
    .select({
      report: readerReport,
      headline: publication.headline,
      head: publication.head,
      to: publication.toAt,
      by: person.name,
    })
    .from(readerReport)
    .innerJoin(story, eq(story.id, readerReport.storyId))
    .innerJoin(publication, eq(publication.id, readerReport.publicationId))
    .leftJoin(person, eq(person.id, readerReport.settledBy))
    .where(
      and(
        inArray(story.deskId, await reportDesks(reader, actor)),
        readableStories(actor, await deskIds(reader)),
        show === 'closed' ? eq(readerReport.state, 'closed') : ne(readerReport.state, 'closed'),
        place
          ? sql`(${readerReport.at}, ${readerReport.id}) < (${place[0]}::timestamptz, ${place[1]}::uuid)`
          : undefined,
      ),
    )
    .orderBy(desc(readerReport.at), desc(readerReport.id))
    .limit(PAGE + 1)
  const last = rows.slice(0, PAGE).at(-1)?.report
  return {
    items: rows.slice(0, PAGE).map(({ report: { fragment, ...report }, headline, head, to, by }) => ({
      ...report,
      headline,
      path: head.path,
      isFound: fragment !== null,
      isCurrent: to === null,
      settledBy: by,
    })),
    next: rows.length > PAGE && last ? writeCursor([last.at.toISOString(), last.id]) : null,
  }
}
