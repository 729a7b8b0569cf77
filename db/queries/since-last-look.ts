import { and, desc, eq, gt, inArray, lt } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { seen } from '@/db/schema/hands'
import { person } from '@/db/schema/people'
import { edition, revision } from '@/db/schema/story'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { kindIn } from '@/newsroom/story/package-hash'
import type { Side } from '@/newsroom/story/part-texts'
import { picturesOf } from '@/newsroom/story/pictures'
import { NOBODY, type WhoChanged } from '@/newsroom/story/who-changed'
import { PUBLIC, type State } from '@/newsroom/workflow/states'
import { newestWork } from './edition-work'
import type { EditionRow, RevisionRow } from './lock-edition'
import { type MediaView, mediaByIds } from './media'
import { whoChangedBetween } from './who-changed-between'

/** A version and where it stands, as one side of a comparison. */
export type Look = Side & {
  /** Number of the edition. */
  readonly n: number
  readonly seq: number
  readonly at: Date
  readonly hash: string
}

/** `seenAt: null`: nobody looked; it is the edition before, which readers have or had. */
export type FormerLook = Look & { readonly seenAt: Date | null; readonly isLive: boolean }

export type SinceLastLook = {
  readonly storyId: string
  readonly slugline: string
  readonly editionId: string
  readonly n: number
  readonly state: State
  readonly head: Look
  /** When this person last had the head itself before them; null: they never had, or looked at another since. */
  readonly headSeenAt: Date | null
  /** What this person saw before the head; else the edition before; null: a new piece, all of it unseen. */
  readonly before: FormerLook | null
  /** Everybody who saved since then, in order of their last save. */
  readonly changedBy: readonly string[]
  readonly who: WhoChanged
  readonly media: Readonly<Record<string, MediaView>>
}

/** What changed in the newest edition since this person last had it on the screen; null where they may not read. */
export const sinceLastLook = async (reader: Reader, actor: Actor, storyId: string): Promise<SinceLastLook | null> => {
  const work = await newestWork(reader, storyId)
  if (!work || !can(actor, 'story.read', work.story)) return null
  const { story, edition: own, head } = work
  const looks = await lastLooks(reader, actor.id, own)
  const before = looks.before ?? (await editionBefore(reader, own))
  const pictures = [head, ...(before ? [before] : [])].flatMap((side) => picturesOf(side.package))
  return {
    storyId,
    slugline: story.slugline,
    editionId: own.id,
    n: own.n,
    state: own.state,
    head: lookAt(own, head),
    headSeenAt: looks.headSeenAt,
    before,
    changedBy: await changedBy(reader, own.id, before?.n === own.n ? before.seq : 0),
    who: before ? await whoSince(reader, own, before) : NOBODY,
    media: await mediaByIds(
      reader,
      pictures.map(({ mediaId }) => mediaId),
    ),
  }
}

const lookAt = (
  { n }: Pick<EditionRow, 'n'>,
  { package: pkg, notices, seq, at, packageHash, partHashes }: RevisionRow,
): Look => ({ package: pkg, notices, editionKind: kindIn(partHashes), n, seq, at, hash: packageHash })

/** The last look, and the last at something else than the head: opening a page twice shows the same changes twice. */
const lastLooks = async (
  reader: Reader,
  personId: string,
  own: EditionRow,
): Promise<Pick<SinceLastLook, 'headSeenAt' | 'before'>> => {
  const [last, earlier] = await reader
    .select({ revision, seenAt: seen.at })
    .from(seen)
    .innerJoin(revision, and(eq(revision.editionId, seen.editionId), eq(revision.seq, seen.seq)))
    .where(and(eq(seen.personId, personId), eq(seen.editionId, own.id)))
    .orderBy(desc(seen.at), desc(seen.seq))
    .limit(2)
  const isHead = last?.revision.packageHash === own.headHash
  const before = isHead ? earlier : last
  return {
    headSeenAt: isHead ? (last?.seenAt ?? null) : null,
    before: before ? { ...lookAt(own, before.revision), seenAt: before.seenAt, isLive: false } : null,
  }
}

/** A later edition is read beside the one readers have, or last had: what its cutting changed is a change too. */
const editionBefore = async (reader: Reader, own: EditionRow): Promise<FormerLook | null> => {
  if (own.n === 1) return null
  const [row] = await reader
    .select({ edition, head: revision })
    .from(edition)
    .innerJoin(revision, and(eq(revision.editionId, edition.id), eq(revision.seq, edition.headSeq)))
    .where(and(eq(edition.storyId, own.storyId), lt(edition.n, own.n), inArray(edition.state, [...PUBLIC])))
    .orderBy(desc(edition.n))
    .limit(1)
  return row ? { ...lookAt(row.edition, row.head), seenAt: null, isLive: row.edition.state === 'published' } : null
}

const whoSince = (reader: Reader, { storyId, n, headSeq }: EditionRow, older: FormerLook): Promise<WhoChanged> =>
  whoChangedBetween(reader, { storyId, older, newer: { n, seq: headSeq } })

const changedBy = async (reader: Reader, editionId: string, after: number): Promise<readonly string[]> => {
  const rows = await reader
    .select({ name: person.name })
    .from(revision)
    .innerJoin(person, eq(person.id, revision.authorId))
    .where(and(eq(revision.editionId, editionId), gt(revision.seq, after)))
    .orderBy(desc(revision.seq))
  return [...new Set(rows.map(({ name }) => name))]
}
