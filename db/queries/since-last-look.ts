import { and, desc, eq, gt, lt, ne } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { person } from '@/db/schema/people'
import { type edition, revision, seen } from '@/db/schema/story'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { kindIn } from '@/newsroom/story/package-hash'
import type { Side } from '@/newsroom/story/part-texts'
import type { State } from '@/newsroom/workflow/states'
import { newestWork } from './edition-work'

/** A version and where it stands, as one side of a comparison. */
export type Look = Side & { readonly seq: number; readonly at: Date; readonly hash: string }

export type SinceLastLook = {
  readonly storyId: string
  readonly slugline: string
  readonly editionId: string
  readonly n: number
  readonly state: State
  readonly head: Look
  /** What this person saw last; else what the edition was cut from; null: a new piece, all of it unseen. */
  readonly before: (Look & { readonly seenAt: Date | null }) | null
  /** Everybody who saved since then, in order of their last save. */
  readonly changedBy: readonly string[]
}

/** What changed in the newest edition since this person last had it on the screen; null where they may not read. */
export const sinceLastLook = async (reader: Reader, actor: Actor, storyId: string): Promise<SinceLastLook | null> => {
  const work = await newestWork(reader, storyId)
  if (!work || !can(actor, 'story.read', work.story)) return null
  const { story, edition: own, head } = work
  const before = (await lastSeen(reader, actor.id, own)) ?? (await cutFrom(reader, own))
  return {
    storyId,
    slugline: story.slugline,
    editionId: own.id,
    n: own.n,
    state: own.state,
    head: sideOf(head),
    before,
    changedBy: await changedBy(reader, own.id, before?.seq ?? 0),
  }
}

type EditionRow = typeof edition.$inferSelect
type RevisionRow = typeof revision.$inferSelect

const sideOf = ({ package: pkg, notices, seq, at, packageHash, partHashes }: RevisionRow): Look => ({
  package: pkg,
  notices,
  editionKind: kindIn(partHashes),
  seq,
  at,
  hash: packageHash,
})

/** The last package that is not the head: opening the same page twice shows the same changes twice. */
const lastSeen = async (reader: Reader, personId: string, own: EditionRow): Promise<SinceLastLook['before']> => {
  const [row] = await reader
    .select({ revision, seenAt: seen.at })
    .from(seen)
    .innerJoin(revision, and(eq(revision.editionId, seen.editionId), eq(revision.seq, seen.seq)))
    .where(and(eq(seen.personId, personId), eq(seen.editionId, own.id), ne(seen.packageHash, own.headHash)))
    .orderBy(desc(seen.seq))
    .limit(1)
  return row ? { ...sideOf(row.revision), seenAt: row.seenAt } : null
}

/** A later edition begins as what readers have; the first one begins as nothing. */
const cutFrom = async (reader: Reader, own: EditionRow): Promise<SinceLastLook['before']> => {
  if (own.n === 1) return null
  const [row] = await reader
    .select()
    .from(revision)
    .where(and(eq(revision.editionId, own.id), eq(revision.seq, 1), lt(revision.seq, own.headSeq)))
  return row ? { ...sideOf(row), seenAt: null } : null
}

const changedBy = async (reader: Reader, editionId: string, after: number): Promise<readonly string[]> => {
  const rows = await reader
    .select({ name: person.name })
    .from(revision)
    .innerJoin(person, eq(person.id, revision.authorId))
    .where(and(eq(revision.editionId, editionId), gt(revision.seq, after)))
    .orderBy(desc(revision.seq))
  return [...new Set(rows.map(({ name }) => name))]
}
