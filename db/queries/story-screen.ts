import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { section, topic } from '@/db/schema/newsroom'
import { person } from '@/db/schema/people'
import { edition, revision, story } from '@/db/schema/story'
import type { Notice } from '@/newsroom/disclaimers/notice'
import type { Issue } from '@/newsroom/issue'
import type { PerLocale } from '@/newsroom/language/locales'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import type { Package } from '@/newsroom/story/package'
import { picturesOf } from '@/newsroom/story/pictures'
import { type EditionKind, IN_WORK, type State } from '@/newsroom/workflow/states'
import { type MediaView, mediaByIds } from './media'
import { packageIssues } from './package-issues'
import { stageRoleOf } from './stage-role'

export type StoryScreen = {
  readonly storyId: string
  readonly slugline: string
  readonly edition: { readonly id: string; readonly n: number; readonly kind: EditionKind; readonly state: State }
  readonly head: {
    readonly seq: number
    readonly hash: string
    readonly package: Package
    readonly at: Date
    readonly author: string | null
  }
  readonly notices: readonly Notice[]
  readonly issues: readonly Issue[]
  readonly media: Readonly<Record<string, MediaView>>
  /** Null: this person may write. Otherwise why not, a key of `editor.reading`. */
  readonly reading: Reading | null
}

export type Reading = 'inReview' | 'role' | Exclude<State, 'draft' | 'sent_back' | 'approved' | 'in_review'>

/** Everything the story screen shows of the newest edition; null when this person may not know of it. */
export const storyScreen = async (
  reader: Reader,
  actor: Actor,
  { storyId, at }: { readonly storyId: string; readonly at: Date },
): Promise<StoryScreen | null> => {
  const row = await newestOf(reader, storyId)
  if (!row || !can(actor, 'story.read', row.story)) return null
  const { seq, packageHash: hash, package: pkg, notices } = row.head
  const pictures = picturesOf(pkg).map(({ mediaId }) => mediaId)
  return {
    storyId,
    slugline: row.story.slugline,
    edition: { id: row.edition.id, n: row.edition.n, kind: row.edition.kind, state: row.edition.state },
    head: { seq, hash, package: pkg, at: row.head.at, author: row.author },
    notices,
    issues: IN_WORK.includes(row.edition.state) ? await packageIssues(reader, pkg, at) : [],
    media: await mediaByIds(reader, pictures),
    reading: await readingOf(reader, actor, row),
  }
}

const newestOf = async (reader: Reader, storyId: string) => {
  const [row] = await reader
    .select({ story, edition, head: revision, author: person.name })
    .from(story)
    .innerJoin(edition, and(eq(edition.storyId, story.id), eq(edition.newest, true)))
    .innerJoin(revision, and(eq(revision.editionId, edition.id), eq(revision.seq, edition.headSeq)))
    .leftJoin(person, eq(person.id, revision.authorId))
    .where(eq(story.id, storyId))
  return row ?? null
}

type Row = NonNullable<Awaited<ReturnType<typeof newestOf>>>

const readingOf = async (reader: Reader, actor: Actor, row: Row): Promise<Reading | null> => {
  const { state } = row.edition
  const stageRole = await stageRoleOf(reader, row.edition)
  if (can(actor, 'story.write', { ...row.story, state, stageRole })) return null
  if (state === 'in_review') return 'inReview'
  return state === 'draft' || state === 'sent_back' || state === 'approved' ? 'role' : state
}

export type StoryChoices = {
  readonly sections: readonly { readonly id: string; readonly names: PerLocale }[]
  readonly topics: readonly { readonly id: string; readonly names: PerLocale }[]
  readonly people: readonly { readonly id: string; readonly name: string }[]
}

const MOST_PEOPLE = 500

/** What the fields of the screen choose from: open sections (and the one the piece has), topics, active people. */
export const storyChoices = async (reader: Reader, sectionId: string | null): Promise<StoryChoices> => {
  const sections = await reader
    .select({ id: section.id, names: section.names, closedAt: section.closedAt })
    .from(section)
    .orderBy(asc(section.position))
  return {
    sections: sections.filter(({ id, closedAt }) => closedAt === null || id === sectionId),
    topics: await reader.select({ id: topic.id, names: topic.names }).from(topic).orderBy(asc(topic.slug)),
    people: await reader
      .select({ id: person.id, name: person.name })
      .from(person)
      .where(isNull(person.deactivatedAt))
      .orderBy(asc(person.name))
      .limit(MOST_PEOPLE),
  }
}

export type HistoryGlance = {
  readonly seq: number
  readonly at: Date
  readonly author: string | null
  readonly kind: (typeof revision.$inferSelect)['kind']
  readonly name: string | null
}

/** The newest kept versions of an edition, for the margin; the whole list has a screen of its own. */
export const latestRevisions = (reader: Reader, editionId: string): Promise<HistoryGlance[]> =>
  reader
    .select({
      seq: revision.seq,
      at: revision.at,
      author: person.name,
      kind: revision.kind,
      name: revision.name,
    })
    .from(revision)
    .leftJoin(person, eq(person.id, revision.authorId))
    .where(eq(revision.editionId, editionId))
    .orderBy(desc(revision.seq))
    .limit(6)
