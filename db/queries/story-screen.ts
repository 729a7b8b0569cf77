import { and, desc, eq } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { person } from '@/db/schema/people'
import { move } from '@/db/schema/review'
import { edition, revision, story } from '@/db/schema/story'
import type { FormerNote } from '@/newsroom/corrections/former-note'
import { NOTHING_DECIDED } from '@/newsroom/disclaimers/at-hand'
import type { Notice } from '@/newsroom/disclaimers/notice'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import type { Package } from '@/newsroom/story/package'
import { picturesOf } from '@/newsroom/story/pictures'
import { NOTHING_CONFIRMED } from '@/newsroom/workflow/confirmations'
import { type EditionKind, IN_WORK, type State } from '@/newsroom/workflow/states'
import { type EditionStanding, editionStanding } from './edition-standing'
import { formerNotes } from './former-notes'
import { type MediaView, mediaByIds } from './media'
import { stageNow } from './stage-now'

export type StoryScreen = EditionStanding & {
  readonly storyId: string
  readonly slugline: string
  readonly isLimited: boolean
  readonly edition: { readonly id: string; readonly n: number; readonly kind: EditionKind; readonly state: State }
  readonly head: {
    readonly seq: number
    readonly hash: string
    readonly package: Package
    readonly at: Date
    readonly author: string | null
  }
  readonly notices: readonly Notice[]
  /** Notes of earlier changes, newest first: a new one may take the place of one of them. */
  readonly formerNotes: readonly FormerNote[]
  readonly media: Readonly<Record<string, MediaView>>
  /** Null: this person may write. Otherwise why not, a key of `editor.reading`. */
  readonly reading: Reading | null
  /** May show it to people outside. */
  readonly mayShare: boolean
  /** What the reviewer asked for, while the piece is sent back. */
  readonly sentBack: { readonly by: string; readonly comment: string } | null
}

export type Reading = 'inReview' | 'role' | Exclude<State, 'draft' | 'sent_back' | 'approved' | 'in_review'>

const SETTLED: EditionStanding = {
  issues: [],
  atHand: NOTHING_DECIDED,
  confirmations: NOTHING_CONFIRMED,
  change: null,
}

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
    isLimited: row.story.limitedTo !== null,
    edition: { id: row.edition.id, n: row.edition.n, kind: row.edition.kind, state: row.edition.state },
    head: { seq, hash, package: pkg, at: row.head.at, author: row.author },
    notices,
    ...(IN_WORK.includes(row.edition.state) ? await editionStanding(reader, row, at) : SETTLED),
    formerNotes: row.edition.kind === 'first' ? [] : await formerNotes(reader, storyId),
    media: await mediaByIds(reader, pictures),
    mayShare: can(actor, 'story.share', row.story),
    reading: await readingOf(reader, actor, row),
    sentBack: row.edition.state === 'sent_back' ? await commentOn(reader, row.edition.id) : null,
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
  const stage = await stageNow(reader, row.edition)
  if (can(actor, 'story.write', { ...row.story, state, stage })) return null
  if (state === 'in_review') return 'inReview'
  return state === 'draft' || state === 'sent_back' || state === 'approved' ? 'role' : state
}

const commentOn = async (reader: Reader, editionId: string): Promise<StoryScreen['sentBack']> => {
  const [row] = await reader
    .select({ by: person.name, comment: move.note })
    .from(move)
    .leftJoin(person, eq(person.id, move.actorId))
    .where(and(eq(move.editionId, editionId), eq(move.move, 'sendBack')))
    .orderBy(desc(move.at))
    .limit(1)
  return row?.comment ? { by: row.by ?? '', comment: row.comment } : null
}
