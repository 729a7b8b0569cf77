import { and, eq, inArray, isNotNull, lt, or, type SQL, sql } from 'drizzle-orm'
import { debt } from '@/db/schema/review'
import { edition, story } from '@/db/schema/story'
import type { Actor } from '@/newsroom/people/actor'
import { orderOf, type StoryFilter, type Waits } from '@/newsroom/story/story-filter'
import { IN_WORK } from '@/newsroom/workflow/states'
import { stageRole } from './open-run'
import { startedOrGiven } from './readable-stories'
import { dueAt } from './story-order'
import { failedFor, isReturned, isTheirs, waitsForPublishingBy, waitsForReviewBy } from './waiting-stories'

export type Looking = { readonly actor: Actor; readonly desks: readonly string[]; readonly at: Date }

const never = sql`false`
const isInWork = inArray(edition.state, [...IN_WORK])

/** What the choices of a filter ask for, as conditions on the lines; who may read them is asked beside it. */
export const conditions = (filter: StoryFilter, looking: Looking): SQL | undefined => {
  const { state, section, desk, person, priority, waits, language, kind, debt: owed } = filter
  return and(
    state === null ? undefined : inState(state),
    section === null ? undefined : eq(edition.sectionId, section),
    desk === null ? undefined : eq(story.deskId, desk),
    person === null ? undefined : startedOrGiven(person),
    priority === null ? undefined : eq(story.priority, priority),
    waits === null ? undefined : WAITING[waits](looking),
    filter.overdue === null ? undefined : isLate(looking.at),
    language === null ? undefined : eq(edition.language, language),
    kind === null ? undefined : eq(edition.kind, kind),
    owed === null ? undefined : OWED[owed],
    belongsTo(filter),
  )
}

/** A live story stays "published" for those who look for it, also while a later edition is in work. */
const inState = (state: NonNullable<StoryFilter['state']>): SQL =>
  state === 'published'
    ? sql`exists (select 1 from edition live where live.story_id = ${story.id} and live.state = 'published')`
    : eq(edition.state, state)

export const isLate = (at: Date): SQL => and(isInWork, lt(dueAt, at)) ?? never

const inReviewBy = (role: 'editor' | 'chief' | 'legal') => (): SQL =>
  and(eq(edition.state, 'in_review'), eq(stageRole, role)) ?? never

const WAITING: Readonly<Record<Waits, (looking: Looking) => SQL>> = {
  me: ({ actor, desks }) =>
    or(
      isReturned(actor),
      and(eq(edition.state, 'draft'), isTheirs(actor)),
      waitsForReviewBy(actor, desks),
      waitsForPublishingBy(actor, desks),
      failedFor(actor, desks),
    ) ?? never,
  writer: () => inArray(edition.state, ['draft', 'sent_back']),
  editor: inReviewBy('editor'),
  chief: inReviewBy('chief'),
  legal: inReviewBy('legal'),
  publisher: () => inArray(edition.state, ['approved', 'publish_failed']),
  clock: () => eq(edition.state, 'scheduled'),
}

const OWED = {
  open: sql`${story.id} in (select b.story_id from ${debt} b where b.cleared_at is null)`,
  forced: sql`${story.id} in (select b.story_id from ${debt} b where b.kind = 'forced')`,
} as const satisfies Record<NonNullable<StoryFilter['debt']>, SQL>

/** Who sorts by deadline asks for what has one and is in work; by priority, for what is in work. */
const belongsTo = (filter: StoryFilter): SQL | undefined => {
  const order = orderOf(filter)
  if (order === 'changed') return undefined
  return order === 'deadline' ? and(isInWork, isNotNull(dueAt)) : isInWork
}
