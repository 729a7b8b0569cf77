import { and, desc, eq, lt, or } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '@/db/connect'
import { person } from '@/db/schema/people'
import { edition, revision, story } from '@/db/schema/story'
import type { Notice } from '@/newsroom/disclaimers/notice'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import type { Package } from '@/newsroom/story/package'
import { readCursor, writeCursor } from './cursor'

export type RevisionLine = {
  readonly id: string
  readonly editionId: string
  /** Number of the edition. */
  readonly n: number
  readonly seq: number
  readonly kind: (typeof revision.$inferSelect)['kind']
  readonly name: string | null
  /** Null: the house itself. */
  readonly author: string | null
  readonly at: Date
  readonly headline: string
}

export type RevisionWhole = RevisionLine & {
  readonly storyId: string
  readonly package: Package
  readonly notices: readonly Notice[]
  readonly partHashes: Readonly<Record<string, string>>
  readonly packageHash: string
}

const line = {
  id: revision.id,
  editionId: revision.editionId,
  n: edition.n,
  seq: revision.seq,
  kind: revision.kind,
  name: revision.name,
  author: person.name,
  at: revision.at,
  package: revision.package,
} as const

const lines = (reader: Reader) =>
  reader
    .select({ ...line, story, notices: revision.notices, partHashes: revision.partHashes, hash: revision.packageHash })
    .from(revision)
    .innerJoin(edition, eq(edition.id, revision.editionId))
    .innerJoin(story, eq(story.id, edition.storyId))
    .leftJoin(person, eq(person.id, revision.authorId))

type Row = Awaited<ReturnType<typeof lines>>[number]

const lineOf = ({ id, editionId, n, seq, kind, name, author, at, package: { headline } }: Row): RevisionLine => ({
  id,
  editionId,
  n,
  seq,
  kind,
  name,
  author,
  at,
  headline,
})

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
  const rows = await lines(reader)
    .where(and(eq(story.id, storyId), older, namedOnly ? eq(revision.kind, 'named') : undefined))
    .orderBy(desc(edition.n), desc(revision.seq))
    .limit(size + 1)
  const [first] = rows
  if (!first || !can(actor, 'story.read', first.story)) return { items: [], next: null }
  const items = rows.slice(0, size).map(lineOf)
  const last = items.at(-1)
  return { items, next: rows.length > size && last ? writeCursor([last.n, last.seq]) : null }
}

/** One version, whole. An id of a story one may not read is as absent as one that never was. */
export const revisionById = async (reader: Reader, actor: Actor, revisionId: string): Promise<RevisionWhole | null> => {
  const [row] = await lines(reader).where(eq(revision.id, revisionId))
  if (!row || !can(actor, 'story.read', row.story)) return null
  const { package: pkg, notices, partHashes, hash } = row
  return { ...lineOf(row), storyId: row.story.id, package: pkg, notices, partHashes, packageHash: hash }
}
