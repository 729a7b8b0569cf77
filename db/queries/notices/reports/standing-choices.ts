import { and, count, desc, eq, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import type { Reader } from '@/db/connect'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import { noticeChoice } from '@/db/schema/notice-choices'
import { person } from '@/db/schema/people'
import { edition, story } from '@/db/schema/story'
import type { Choice } from '@/newsroom/disclaimers/choice'
import { readCursor, writeCursor } from '../../cursor'
import { deskIds, readableStories } from '../../readable-stories'
import { CALLED } from '../../template-names'
import type { ReportAsk } from './ask'

const second = alias(person, 'second')
const Place = z.tuple([z.iso.datetime(), z.uuid()])

/** The kind is part of the statement, or the index of that kind could not serve it. */
const STANDS = {
  waive: and(sql`${noticeChoice.kind} = 'waive'`, isNull(noticeChoice.endedAt)),
  drop: and(sql`${noticeChoice.kind} = 'drop'`, isNull(noticeChoice.endedAt)),
} as const satisfies Partial<Record<Choice['kind'], unknown>>

/** What was decided by hand and still stands, newest first: of pieces this person may open, and how many more there are. */
export const standingChoices = async (reader: Reader, { actor, after, size }: ReportAsk, kind: keyof typeof STANDS) => {
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
      template: { key: disclaimerTemplate.key, ...CALLED },
    })
    .from(noticeChoice)
    .innerJoin(story, eq(story.id, noticeChoice.storyId))
    .innerJoin(edition, and(eq(edition.storyId, story.id), eq(edition.newest, true)))
    .innerJoin(disclaimerTemplate, eq(disclaimerTemplate.id, noticeChoice.templateId))
    .innerJoin(person, eq(person.id, noticeChoice.chosenBy))
    .leftJoin(second, eq(second.id, noticeChoice.approvedBy))
    .where(and(STANDS[kind], readable, further))
    .orderBy(desc(noticeChoice.chosenAt), desc(noticeChoice.id))
    .limit(size + 1)
  const [hidden] = await reader
    .select({ n: count() })
    .from(noticeChoice)
    .innerJoin(story, eq(story.id, noticeChoice.storyId))
    .where(and(STANDS[kind], sql`(${readable}) is not true`))
  const rows = found.slice(0, size)
  const last = rows.at(-1)
  return {
    choices: rows.map(({ slugline, headline, ...row }) => ({ ...row, headline: headline || slugline })),
    hidden: hidden?.n ?? 0,
    next: found.length > size && last ? writeCursor([last.at.toISOString(), last.id]) : null,
  }
}
