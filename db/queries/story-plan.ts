import { and, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Reader } from '@/db/connect'
import { desk, person } from '@/db/schema/people'
import { edition, story } from '@/db/schema/story'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import type { StoryPlan } from '@/newsroom/story/story-plan'
import { plannedTimeOf } from '@/newsroom/time/planned-time'
import { embargoOf } from './embargo'
import { startDesks } from './list-choices'

const source = alias(story, 'source')
const sourceEdition = alias(edition, 'source_edition')

/** What is decided about a story and not in it, and what of that this person may change; null: not theirs to know. */
export const storyPlan = async (reader: Reader, actor: Actor, storyId: string): Promise<StoryPlan | null> => {
  const [row] = await reader
    .select({ own: story, desk: desk.name, by: person.name, source, sourceHeadline: sourceEdition.headline })
    .from(story)
    .innerJoin(desk, eq(desk.id, story.deskId))
    .leftJoin(person, eq(person.id, story.embargoBy))
    .leftJoin(source, eq(source.id, story.followsId))
    .leftJoin(sourceEdition, and(eq(sourceEdition.storyId, source.id), eq(sourceEdition.newest, true)))
    .where(eq(story.id, storyId))
  if (!row || !can(actor, 'story.read', row.own)) return null
  const { own } = row
  return {
    storyId,
    slugline: own.slugline,
    deskId: own.deskId,
    desk: row.desk,
    assigneeId: own.assigneeId,
    priority: own.priority,
    deadline: own.deadline && own.deadlineZone ? plannedTimeOf(own.deadline, own.deadlineZone) : null,
    embargo: embargoIn(own, row.by),
    legalNeeded: own.legalNeeded,
    majorTopic: own.majorTopic,
    // What one may not read is not even named as the source.
    follows:
      row.source && can(actor, 'story.read', row.source)
        ? { storyId: row.source.id, name: row.sourceHeadline || row.source.slugline }
        : null,
    startDesks: await startDesks(reader, actor),
    may: mayOf(actor, own),
  }
}

const embargoIn = (own: typeof story.$inferSelect, by: string | null): StoryPlan['embargo'] => {
  const standing = embargoOf(own)
  if (standing === null) return null
  return {
    until: standing.until,
    zone: own.embargoZone,
    source: own.embargoSource ?? '',
    reason: own.embargoReason ?? '',
    by,
  }
}

const mayOf = (actor: Actor, own: typeof story.$inferSelect): StoryPlan['may'] => ({
  assign: can(actor, 'story.assign', own),
  claim: can(actor, 'story.claim', own),
  handOver: can(actor, 'story.handOver', own),
  plan: can(actor, 'story.plan', own),
  hold: can(actor, 'story.hold', own),
  liftEmbargo: can(actor, 'story.liftEmbargo', own),
  clearLegal: can(actor, 'story.clearLegal', own),
  clearMajor: can(actor, 'story.clearMajor', own),
})
