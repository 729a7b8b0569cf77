import { and, eq, gte, inArray, isNull, lt, type SQL, sql } from 'drizzle-orm'
import { type PgColumn, unionAll } from 'drizzle-orm/pg-core'
import type { Reader } from '@/db/connect'
import { reviewRun } from '@/db/schema/review'
import { edition, story } from '@/db/schema/story'
import type { PerLocale } from '@/newsroom/language/locales'
import type { EntryKind } from '@/newsroom/story/calendar'

export type Span = { readonly from: Date; readonly to: Date }

type Asked = { readonly readable: SQL | undefined; readonly span: Span }

const within = (column: PgColumn, { from, to }: Span): SQL | undefined => and(gte(column, from), lt(column, to))

/** The names the house gave the stage a run waits at. */
const stageNames = sql<PerLocale | null>`jsonb_path_query_first(${reviewRun.plan},
  '$.stages[*] ? (@.key == $key).names', jsonb_build_object('key', ${reviewRun.stage}))`
const noStage = { stage: sql<string | null>`null::text`, stageNames: sql<PerLocale | null>`null::jsonb` }

const fieldsOf = (kind: EntryKind, at: PgColumn, { stage, stageNames: names } = noStage) => ({
  kind: sql<EntryKind>`${kind}::text`.as('kind'),
  at: sql<Date>`${at}`.mapWith(edition.changedAt).as('at'),
  editionId: edition.id,
  storyId: edition.storyId,
  headline: edition.headline,
  slugline: story.slugline,
  language: edition.language,
  state: edition.state,
  isLimited: sql<boolean>`${story.limitedTo} is not null`.as('is_limited'),
  stage: stage.as('stage'),
  stageNames: names.as('stage_names'),
})

const PLANNED = inArray(edition.state, ['scheduled', 'publish_failed'])
const UNFINISHED = inArray(edition.state, ['draft', 'in_review', 'sent_back', 'approved'])

/** By way of the edition: each kind of entry is one scan of an index of its own. */
const ofEditions = (reader: Reader, kind: EntryKind, at: PgColumn, states: SQL, { readable, span }: Asked) =>
  reader
    .select(fieldsOf(kind, at))
    .from(edition)
    .innerJoin(story, eq(story.id, edition.storyId))
    .where(and(states, within(at, span), readable))

/** By way of the story: what it asks of the edition in work. */
const ofStories = (reader: Reader, kind: EntryKind, at: PgColumn, states: SQL, { readable, span }: Asked) =>
  reader
    .select(fieldsOf(kind, at))
    .from(story)
    .innerJoin(edition, and(eq(edition.storyId, story.id), eq(edition.newest, true)))
    .where(and(states, within(at, span), readable))

const ofStages = (reader: Reader, { readable, span }: Asked) =>
  reader
    .select(fieldsOf('stage', reviewRun.stageDeadline, { stage: sql`${reviewRun.stage}`, stageNames }))
    .from(reviewRun)
    .innerJoin(edition, eq(edition.id, reviewRun.editionId))
    .innerJoin(story, eq(story.id, edition.storyId))
    .where(and(isNull(reviewRun.closedAt), within(reviewRun.stageDeadline, span), readable))

/** Everything that comes within a span, of stories somebody may read; in no order. */
export const planned = (reader: Reader, asked: Asked) =>
  unionAll(
    ofEditions(reader, 'publish', edition.publishAt, PLANNED, asked),
    ofEditions(reader, 'takeDown', edition.unpublishAt, PLANNED, asked),
    ofEditions(reader, 'takeDown', edition.unpublishAt, eq(edition.state, 'published'), asked),
    ofStories(reader, 'embargo', story.embargoUntil, sql`(${PLANNED} or ${UNFINISHED})`, asked),
    ofStories(reader, 'deadline', story.deadline, UNFINISHED, asked),
    ofStages(reader, asked),
  )
