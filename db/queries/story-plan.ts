import { and, eq, inArray } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Reader } from '@/db/connect'
import { newsroom } from '@/db/schema/newsroom'
import { desk, person } from '@/db/schema/people'
import { edition, story } from '@/db/schema/story'
import type { Actor } from '@/newsroom/people/actor'
import { isListed } from '@/newsroom/people/is-listed'
import { can } from '@/newsroom/policy/can'
import type { StoryPlan } from '@/newsroom/story/story-plan'
import { plannedTimeOf } from '@/newsroom/time/planned-time'
import { IN_WORK } from '@/newsroom/workflow/states'
import { holdersOf } from './choices'
import { noticeOf } from './embargo-notice'
import { languagesWithoutNote } from './languages-without-note'
import { limitOf } from './limit-of'
import { startDesks } from './list-choices'
import type { StoryRow } from './lock-edition'
import { otherLanguages } from './same-piece'

const source = alias(story, 'source')
const shownSource = alias(edition, 'shown_source')

/** What is decided about a story and not in it, and what of that this person may change; null: not theirs to know. */
export const storyPlan = async (reader: Reader, actor: Actor, storyId: string): Promise<StoryPlan | null> => {
  const [row] = await reader
    .select({
      own: story,
      desk: { id: desk.id, name: desk.name },
      holder: { id: person.id, name: person.name },
      source,
      sourceHeadline: shownSource.headline,
      zone: newsroom.timeZone,
    })
    .from(story)
    .innerJoin(desk, eq(desk.id, story.deskId))
    .innerJoin(newsroom, eq(newsroom.only, true))
    .leftJoin(person, eq(person.id, story.assigneeId))
    .leftJoin(source, eq(source.id, story.followsId))
    .leftJoin(shownSource, and(eq(shownSource.storyId, source.id), eq(shownSource.newest, true)))
    .where(eq(story.id, storyId))
  if (!row || !can(actor, 'story.read', row.own)) return null
  const { own } = row
  const may = mayOf(actor, own)
  return {
    storyId,
    slugline: own.slugline,
    desk: row.desk,
    holder: row.holder,
    priority: own.priority,
    deadline: own.deadline && own.deadlineZone ? plannedTimeOf(own.deadline, own.deadlineZone) : null,
    embargo: noticeOf(own),
    legalNeeded: own.legalNeeded,
    majorTopic: own.majorTopic,
    majorFiling: own.majorFiling,
    majorReference: own.majorReference,
    // What one may not read is not even named as the source.
    follows:
      row.source && can(actor, 'story.read', row.source)
        ? { id: row.source.id, name: row.sourceHeadline || row.source.slugline }
        : null,
    ...(await languagesOf(reader, actor, storyId)),
    people: may.assign ? named(await holdersOf(reader, 'contributor', own.deskId), own) : [],
    startDesks: await startDesks(reader, actor),
    ...(await limitOf(reader, own, may)),
    zone: row.zone,
    may,
  }
}

/** The same piece in other languages, and what it lacks in them for this edition; nothing of what one may not read. */
const languagesOf = async (
  reader: Reader,
  actor: Actor,
  storyId: string,
): Promise<Pick<StoryPlan, 'languages' | 'lacking'>> => {
  const others = (await otherLanguages(reader, storyId)).filter((other) => can(actor, 'story.read', other.story))
  const [newest] = others.length === 0 ? [] : await newestInWork(reader, storyId)
  const locales = newest ? await languagesWithoutNote(reader, newest) : []
  return {
    languages: others.map((other) => ({
      id: other.story.id,
      name: other.headline || other.story.slugline,
      language: other.language,
    })),
    lacking: newest && locales.length > 0 ? { editionId: newest.id, locales } : null,
  }
}

const newestInWork = (reader: Reader, storyId: string) =>
  reader
    .select()
    .from(edition)
    .where(and(eq(edition.storyId, storyId), eq(edition.newest, true), inArray(edition.state, [...IN_WORK])))

/** Nobody a story is kept from is offered it. */
const named = (people: readonly Actor[], { limitedTo }: StoryRow) =>
  people.filter((one) => limitedTo === null || isListed(one, limitedTo)).map(({ id, name }) => ({ id, name }))

const mayOf = (actor: Actor, own: StoryRow): StoryPlan['may'] => ({
  assign: can(actor, 'story.assign', own) || can(actor, 'story.handOver', own),
  claim: can(actor, 'story.claim', own),
  plan: can(actor, 'story.plan', own),
  hold: can(actor, 'story.hold', own),
  liftEmbargo: can(actor, 'story.liftEmbargo', own),
  clearLegal: can(actor, 'story.clearLegal', own),
  clearMajor: can(actor, 'story.clearMajor', own),
  limit: can(actor, 'story.limit', own),
})
