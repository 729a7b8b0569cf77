import { and, count, desc, eq, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import type { Reader } from '@/db/connect'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import { noticeChoice } from '@/db/schema/notice-choices'
import { person } from '@/db/schema/people'
import { edition, story } from '@/db/schema/story'
import { dayCell, type ReportPage, templateCell, textCell } from '@/newsroom/notices/report'
import { readCursor, writeCursor } from '../../cursor'
import { deskIds, readableStories } from '../../readable-stories'
import type { ReportAsk } from './ask'
import { pieceCell } from './piece-cell'

const second = alias(person, 'second')
const Place = z.tuple([z.iso.datetime(), z.uuid()])
const stands = and(eq(noticeChoice.kind, 'waive'), isNull(noticeChoice.endedAt))

/** Notices that were left out with a reason: of which piece, by whom, and who agreed; nobody has where that is empty. */
export const waiversReport = async (reader: Reader, { actor, after, size }: ReportAsk): Promise<ReportPage> => {
  const readable = readableStories(actor, await deskIds(reader))
  const place = readCursor(Place, after)
  const further = place
    ? sql`(${noticeChoice.chosenAt}, ${noticeChoice.id}) < (${place[0]}::timestamptz, ${place[1]}::uuid)`
    : undefined
  const found = await reader
    .select({
      id: noticeChoice.id,
      at: noticeChoice.chosenAt,
      reason: noticeChoice.reason,
      by: person.name,
      second: second.name,
      storyId: story.id,
      slugline: story.slugline,
      headline: edition.headline,
      language: edition.language,
      template: { key: disclaimerTemplate.key, name: disclaimerTemplate.name },
    })
    .from(noticeChoice)
    .innerJoin(story, eq(story.id, noticeChoice.storyId))
    .innerJoin(edition, and(eq(edition.storyId, story.id), eq(edition.newest, true)))
    .innerJoin(disclaimerTemplate, eq(disclaimerTemplate.id, noticeChoice.templateId))
    .innerJoin(person, eq(person.id, noticeChoice.chosenBy))
    .leftJoin(second, eq(second.id, noticeChoice.approvedBy))
    .where(and(stands, readable, further))
    .orderBy(desc(noticeChoice.chosenAt), desc(noticeChoice.id))
    .limit(size + 1)
  const [hidden] = await reader
    .select({ n: count() })
    .from(noticeChoice)
    .innerJoin(story, eq(story.id, noticeChoice.storyId))
    .where(and(stands, sql`(${readable}) is not true`))
  const rows = found.slice(0, size)
  const last = rows.at(-1)
  return {
    rows: rows.map(({ id, slugline, headline, ...waiver }) => ({
      id,
      cells: [
        pieceCell({ ...waiver, headline: headline || slugline }),
        templateCell(waiver.template),
        textCell(waiver.reason),
        textCell(waiver.by),
        textCell(waiver.second),
        dayCell(waiver.at),
      ],
    })),
    hidden: hidden?.n ?? 0,
    next: found.length > size && last ? writeCursor([last.at.toISOString(), last.id]) : null,
  }
}
