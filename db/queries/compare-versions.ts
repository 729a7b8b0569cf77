import { and, eq, inArray } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { person } from '@/db/schema/people'
import { edition, revision, story } from '@/db/schema/story'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { kindIn } from '@/newsroom/story/package-hash'
import type { Side } from '@/newsroom/story/part-texts'
import { picturesOf } from '@/newsroom/story/pictures'
import { NOBODY, type WhoChanged } from '@/newsroom/story/who-changed'
import { type MediaView, mediaByIds } from './media'
import { whoChangedBetween } from './who-changed-between'

/** A version as one side of a comparison, and how it is called. */
export type ComparedVersion = Side & {
  readonly id: string
  /** Number of the edition. */
  readonly n: number
  readonly seq: number
  readonly name: string | null
  /** Null: the house itself. */
  readonly author: string | null
  readonly at: Date
}

export type ComparedVersions = {
  readonly before: ComparedVersion
  readonly after: ComparedVersion
  /** What is asked for as `before` was made after the other one. */
  readonly isBackwards: boolean
  readonly who: WhoChanged
  readonly media: Readonly<Record<string, MediaView>>
}

type Asked = { readonly storyId: string; readonly a: string; readonly b: string }

/**
 * Any two versions of one story, of whichever editions, as asked: from `a` to `b`. A version of another story, and a
 * story one may not read, is as absent as one that never was.
 */
export const compareVersions = async (
  reader: Reader,
  actor: Actor,
  { storyId, a, b }: Asked,
): Promise<ComparedVersions | null> => {
  const found = await versionsOf(reader, actor, storyId, [a, b])
  const [before, after] = [found.get(a), found.get(b)]
  if (!before || !after) return null
  const isBackwards = isLater(before, after)
  const [older, newer] = isBackwards ? [after, before] : [before, after]
  const pictures = [before, after].flatMap((side) => picturesOf(side.package).map(({ mediaId }) => mediaId))
  return {
    before,
    after,
    isBackwards,
    who: a === b ? NOBODY : await whoChangedBetween(reader, { storyId, older, newer }),
    media: await mediaByIds(reader, pictures),
  }
}

const isLater = (one: ComparedVersion, other: ComparedVersion): boolean =>
  one.n === other.n ? one.seq > other.seq : one.n > other.n

const versionsOf = async (
  reader: Reader,
  actor: Actor,
  storyId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ComparedVersion>> => {
  const rows = await reader
    .select({ story, n: edition.n, revision, author: person.name })
    .from(revision)
    .innerJoin(edition, eq(edition.id, revision.editionId))
    .innerJoin(story, eq(story.id, edition.storyId))
    .leftJoin(person, eq(person.id, revision.authorId))
    .where(and(eq(story.id, storyId), inArray(revision.id, [...ids])))
  const readable = rows.filter((row) => can(actor, 'story.read', row.story))
  return new Map(
    readable.map(({ n, author, revision: { id, seq, name, at, package: pkg, notices, partHashes } }) => [
      id,
      { id, n, seq, name, author, at, package: pkg, notices, editionKind: kindIn(partHashes) },
    ]),
  )
}
