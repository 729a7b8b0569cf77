import { and, desc, eq, lt, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '@/db/connect'
import { noticeChoice } from '@/db/schema/notice-choices'
import { person } from '@/db/schema/people'
import { edition, revision, story } from '@/db/schema/story'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { changedParts, type Part } from '@/newsroom/story/package-hash'
import { readCursor, writeCursor } from './cursor'

export type RevisionLine = {
  readonly id: string
  readonly editionId: string
  /** Number of the edition. */
  readonly n: number
  readonly seq: number
  readonly kind: (typeof revision.$inferSelect)['kind']
  readonly name: string | null
  /** Whoever wrote it, or agreed to what changed in it. Null: the house itself. */
  readonly author: string | null
  readonly at: Date
  /** What is not as in the version kept before it in its edition; none in the first. */
  readonly parts: readonly Part[]
}

/** Who agreed to a waiver in this very moment: the house wrote the version, so that they have no hand in it. */
const agreedBy = sql<string | null>`case when ${revision.kind} = 'choice' and ${revision.authorId} is null then
  (select p.name from ${noticeChoice} c join person p on p.id = c.approved_by
    where c.story_id = ${edition.storyId} and c.approved_at = ${revision.at} limit 1) end`

type Hashes = Readonly<Record<string, string>>

/** Hashes of the version kept before it, which is not always the one it was written on: autosaves fold. */
const hashesBefore = sql<Hashes | null>`(select p.part_hashes from revision p
  where p.edition_id = ${revision.editionId} and p.seq < ${revision.seq} order by p.seq desc limit 1)`

const line = {
  id: revision.id,
  editionId: revision.editionId,
  n: edition.n,
  seq: revision.seq,
  kind: revision.kind,
  name: revision.name,
  author: sql<string | null>`coalesce(${person.name}, ${agreedBy})`,
  at: revision.at,
  hashes: revision.partHashes,
  before: hashesBefore,
} as const

const belongs = {
  deskId: story.deskId,
  startedBy: story.startedBy,
  assigneeId: story.assigneeId,
  limitedTo: story.limitedTo,
} as const

const Place = z.tuple([z.int().positive(), z.int().positive()])

/** The kept versions of a story across its editions, newest first; empty for those who may not read it. */
export const revisions = async (
  reader: Reader,
  actor: Actor,
  storyId: string,
  cursor: string | null,
  size = 50,
  { namedOnly }: { readonly namedOnly: boolean } = { namedOnly: false },
): Promise<{ readonly items: readonly RevisionLine[]; readonly next: string | null }> => {
  const place = readCursor(Place, cursor)
  const [n, seq] = place ?? [0, 0]
  const older = place ? or(lt(edition.n, n), and(eq(edition.n, n), lt(revision.seq, seq))) : undefined
  const rows = await reader
    .select({ belongs, line })
    .from(revision)
    .innerJoin(edition, eq(edition.id, revision.editionId))
    .innerJoin(story, eq(story.id, edition.storyId))
    .leftJoin(person, eq(person.id, revision.authorId))
    .where(and(eq(story.id, storyId), older, namedOnly ? eq(revision.kind, 'named') : undefined))
    .orderBy(desc(edition.n), desc(revision.seq))
    .limit(size + 1)
  const [first] = rows
  if (!first || !can(actor, 'story.read', first.belongs)) return { items: [], next: null }
  const items = rows.slice(0, size).map(({ line: { hashes, before, ...rest } }) => ({
    ...rest,
    parts: before ? changedParts(before, hashes) : [],
  }))
  const last = items.at(-1)
  return { items, next: rows.length > size && last ? writeCursor([last.n, last.seq]) : null }
}
