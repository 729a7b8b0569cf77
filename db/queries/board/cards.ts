import { and, eq, exists, inArray, isNull, ne, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Reader } from '@/db/connect'
import { person } from '@/db/schema/people'
import { publication } from '@/db/schema/publication'
import { reviewRun } from '@/db/schema/review'
import { edition, story } from '@/db/schema/story'
import type { Card } from '@/newsroom/story/board-card'

const live = alias(edition, 'live')

/** By way of the story, whose publications an index knows. */
const standing = and(
  eq(publication.storyId, edition.storyId),
  eq(publication.editionId, edition.id),
  isNull(publication.toAt),
)

const isLiveBelow = (reader: Reader): SQL<boolean> =>
  sql<boolean>`${exists(
    reader
      .select({ one: sql`1` })
      .from(live)
      .where(and(eq(live.storyId, story.id), eq(live.state, 'published'), ne(live.id, edition.id))),
  )}`

/** What presses next: in review its stage or the story, once a time is planned that, and nothing once it is out. */
const due = sql<Date | null>`case
  when ${edition.state} = 'in_review' then least(${reviewRun.stageDeadline}, ${story.deadline})
  when ${edition.state} in ('scheduled', 'publish_failed') then ${edition.publishAt}
  when ${edition.state} <> 'published' then ${story.deadline} end`.mapWith(story.deadline)

const since = sql<Date>`coalesce(${publication.fromAt}, ${reviewRun.stageOpenedAt}, ${edition.changedAt})`

const holder = sql`case when ${edition.state} = 'in_review' then ${reviewRun.claimedBy}
  else coalesce(${story.assigneeId}, ${story.startedBy}) end`

/** The cards of these editions, by id. Who may read them is decided where they are picked. */
export const cardsOf = async (reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, Card>> => {
  if (ids.length === 0) return new Map()
  const cards = await reader
    .select({
      editionId: edition.id,
      storyId: edition.storyId,
      n: edition.n,
      headline: edition.headline,
      slugline: story.slugline,
      language: edition.language,
      state: edition.state,
      isLiveBelow: isLiveBelow(reader),
      holder: person.name,
      priority: story.priority,
      isLimited: sql<boolean>`${story.limitedTo} is not null`,
      due,
      since: since.mapWith(edition.changedAt),
    })
    .from(edition)
    .innerJoin(story, eq(story.id, edition.storyId))
    .leftJoin(reviewRun, and(eq(reviewRun.editionId, edition.id), isNull(reviewRun.closedAt)))
    .leftJoin(publication, standing)
    .leftJoin(person, eq(person.id, holder))
    .where(inArray(edition.id, [...ids]))
  return new Map(cards.map((card) => [card.editionId, card]))
}
