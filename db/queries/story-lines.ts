import { and, eq, exists, isNull, ne, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Reader } from '@/db/connect'
import { seen } from '@/db/schema/hands'
import { section } from '@/db/schema/newsroom'
import { person } from '@/db/schema/people'
import { debt, reviewRun } from '@/db/schema/review'
import { edition, revision, story } from '@/db/schema/story'
import type { PerLocale } from '@/newsroom/language/locales'
import { ROLES } from '@/newsroom/people/roles'
import type { Due, StoryLine, StoryPage } from '@/newsroom/story/story-line'
import { IN_WORK, type State } from '@/newsroom/workflow/states'
import { writeCursor } from './cursor'
import { namesNobody, openRunOf, stageMore, stageRole } from './open-run'
import { after, dueAt, inOrder, type Order, placeOf } from './story-order'

const below = alias(edition, 'below')

/** Words for a line are looked up once it is known which lines are shown, and not for all that were sorted. */
const nameOf = (id: SQL): SQL<string | null> => sql<string | null>`(select p.name from ${person} p where p.id = ${id})`

const sectionNames = sql<PerLocale | null>`(select s.names from ${section} s where s.id = ${edition.sectionId})`

const isLiveBelow = (reader: Reader): SQL<boolean> =>
  sql<boolean>`${exists(
    reader
      .select({ one: sql`1` })
      .from(below)
      .where(and(eq(below.storyId, story.id), eq(below.state, 'published'), ne(below.id, edition.id))),
  )}`

const hasDebt = (reader: Reader): SQL<boolean> =>
  sql<boolean>`${exists(
    reader
      .select({ one: sql`1` })
      .from(debt)
      .where(and(eq(debt.storyId, story.id), isNull(debt.clearedAt))),
  )}`

/**
 * Versions by others after the newest this person has seen of the edition; none, whenever they saw the head itself.
 * Whoever has seen an earlier edition counts from where this one was cut. Null: they have seen nothing of the story.
 */
const unseenBy = (personId: string): SQL<number | null> => sql<number | null>`(
  select case when l.head then 0 when l.seq is null and not exists (
    select from ${seen} s join ${edition} e on e.id = s.edition_id
    where s.person_id = ${personId}::uuid and e.story_id = ${story.id}
  ) then null else (
    select count(*)::int from ${revision} r
    where r.edition_id = ${edition.id} and r.seq > coalesce(l.seq, 1) and r.author_id is distinct from ${personId}::uuid
  ) end
  from (
    select max(s.seq) as seq, coalesce(bool_or(s.package_hash = ${edition.headHash}), false) as head
    from ${seen} s where s.person_id = ${personId}::uuid and s.edition_id = ${edition.id}
  ) l)`

const line = (reader: Reader, order: Order, viewerId: string | null) => ({
  storyId: story.id,
  n: edition.n,
  kind: edition.kind,
  headline: edition.headline,
  slugline: story.slugline,
  language: edition.language,
  state: edition.state,
  isLiveBelow: isLiveBelow(reader),
  section: sectionNames,
  holder: nameOf(sql`coalesce(${story.assigneeId}, ${story.startedBy})`),
  stageRole: sql<string | null>`(select ${stageRole})`,
  isNamed: sql<boolean>`(select coalesce(not ${namesNobody}, false))`,
  more: sql<number | null>`(select ${stageMore})`,
  takenBy: nameOf(sql`${reviewRun.claimedBy}`),
  priority: story.priority,
  isLimited: sql<boolean>`(${story.limitedTo} is not null)`,
  deadline: story.deadline,
  zone: story.deadlineZone,
  dueAt,
  hasDebt: hasDebt(reader),
  unseen: viewerId === null ? sql<number | null>`null` : unseenBy(viewerId),
  changedAt: edition.changedAt,
  filedAt: edition.filedAt,
  place: placeOf(order),
})

type Row = Omit<StoryLine, 'at' | 'due' | 'stage' | 'holder'> & {
  readonly holder: string | null
  readonly stageRole: string | null
  readonly isNamed: boolean
  readonly more: number | null
  readonly takenBy: string | null
  readonly deadline: Date | null
  readonly zone: string | null
  readonly dueAt: Date | null
  readonly changedAt: Date
  readonly filedAt: Date | null
  readonly place: unknown
}

export type LinesAsked = {
  readonly where: SQL | undefined
  readonly order?: Order
  readonly cursor?: string | null
  readonly size: number
  /** Whose unseen changes are counted. */
  readonly viewerId?: string | null
}

/** Lines of the newest edition of each story `where` picks. Who may read them is for `where` to say. */
export const storyLines = async (reader: Reader, asked: LinesAsked): Promise<StoryPage> => {
  const { where, order = 'changed', cursor = null, size, viewerId = null } = asked
  const rows = await reader
    .select(line(reader, order, viewerId))
    .from(edition)
    .innerJoin(story, eq(story.id, edition.storyId))
    .leftJoin(reviewRun, openRunOf)
    .where(and(eq(edition.newest, true), where, after(order, cursor)))
    .orderBy(inOrder(order))
    .limit(size + 1)
  const page = rows.slice(0, size)
  const last = page.at(-1)
  return {
    items: page.map(shown),
    next: rows.length > size && last && Array.isArray(last.place) ? writeCursor(last.place) : null,
  }
}

const shown = ({
  stageRole: role,
  isNamed,
  more,
  takenBy,
  deadline,
  zone,
  dueAt: due,
  changedAt,
  filedAt,
  place: _,
  holder,
  ...rest
}: Row) => ({
  ...rest,
  holder: holder ?? '',
  stage: stageOf(rest.state, role, { takenBy, isNamed, more }),
  due: dueOf(rest.state, { at: due, deadline, zone }),
  at: rest.state === 'in_review' ? (filedAt ?? changedAt) : changedAt,
})

type Staged = Pick<Row, 'takenBy' | 'isNamed' | 'more'>

const stageOf = (state: State, said: string | null, staged: Staged): StoryLine['stage'] => {
  const role = ROLES.find((known) => known === said)
  return state === 'in_review' && role !== undefined ? { role, ...staged } : null
}

type Deadline = { readonly at: Date | null; readonly deadline: Date | null; readonly zone: string | null }

/** A stage's own deadline was reckoned in hours, on nobody's clock. */
const dueOf = (state: State, { at, deadline, zone }: Deadline): Due | null =>
  at === null || !IN_WORK.includes(state) ? null : { at, zone: at.getTime() === deadline?.getTime() ? zone : null }
