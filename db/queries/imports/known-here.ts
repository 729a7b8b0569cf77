import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { picturesFor } from '@/db/queries/media'
import { section, topic } from '@/db/schema/newsroom'
import { address, publication } from '@/db/schema/publication'
import { edition, revision, story } from '@/db/schema/story'
import { checkCopy } from '@/newsroom/copy/check'
import type { AtAddress, KnownHere } from '@/newsroom/imports/known-here'
import type { PieceInFile } from '@/newsroom/imports/piece-in-file'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { picturesOf } from '@/newsroom/story/pictures'
import { IN_WORK } from '@/newsroom/workflow/states'

/** What pieces of a file meet in the house, for whoever takes them in. As many questions for one piece as for all of them. */
export const knownHere = async (reader: Reader, actor: Actor, pieces: readonly PieceInFile[]): Promise<KnownHere> => ({
  ...(await wordsOf(reader)),
  addresses: await addressesOf(reader, actor, pieces),
  pictures: new Set([...(await picturesFor(reader, actor, namedPictures(pieces)))].map((id) => id.toLowerCase())),
})

const wordsOf = async (reader: Reader): Promise<Pick<KnownHere, 'sections' | 'topics'>> => {
  const sections = await reader.select({ id: section.id, slug: section.slug, closedAt: section.closedAt }).from(section)
  const topics = await reader.select({ id: topic.id, slug: topic.slug }).from(topic)
  return {
    sections: new Map(sections.map(({ slug, id, closedAt }) => [slug, { id, isOpen: closedAt === null }])),
    topics: new Map(topics.map(({ slug, id }) => [slug, id])),
  }
}

const ID = /^[0-9a-f-]{36}$/i

const namedPictures = (pieces: readonly PieceInFile[]): readonly string[] =>
  pieces
    .flatMap(({ copy }) => {
      const checked = Array.isArray(copy) ? null : checkCopy(copy)
      return checked?.ok ? picturesOf({ leadImage: null, copy: checked.copy }).map(({ mediaId }) => mediaId) : []
    })
    .filter((id) => ID.test(id))

const isInWork = sql<boolean>`exists (select 1 from ${edition} other where other.story_id = ${story.id}
  and other.state = any(${sql.param([...IN_WORK])}::text[]))`

const standingAt = (reader: Reader, slugs: readonly string[]) =>
  reader
    .select({
      sectionSlug: address.sectionSlug,
      slug: address.slug,
      story,
      isInWork,
      live: { editionId: publication.editionId, slug: publication.slug, sectionSlug: section.slug },
      side: { package: revision.package, notices: revision.notices },
    })
    .from(address)
    .innerJoin(story, eq(story.id, address.storyId))
    .leftJoin(publication, and(eq(publication.storyId, story.id), isNull(publication.toAt)))
    .leftJoin(section, eq(section.id, publication.sectionId))
    .leftJoin(revision, eq(revision.id, publication.revisionId))
    .where(inArray(address.slug, [...slugs]))

type Standing = Awaited<ReturnType<typeof standingAt>>[number]

/** Only what stands at this very address now is changed by it; where a piece stood once, nothing else may. */
const atAddress = (actor: Actor, row: Standing): AtAddress => {
  const { live, side } = row
  const isHere = live?.slug === row.slug && live.sectionSlug === row.sectionSlug
  if (!isHere || !live?.editionId || !side || !can(actor, 'story.read', row.story)) return { is: 'taken' }
  return { is: 'live', storyId: row.story.id, editionId: live.editionId, side, isInWork: row.isInWork }
}

const addressesOf = async (
  reader: Reader,
  actor: Actor,
  pieces: readonly PieceInFile[],
): Promise<KnownHere['addresses']> => {
  const slugs = [...new Set(pieces.flatMap(({ slug }) => slug ?? []))]
  if (slugs.length === 0) return new Map()
  const rows = await standingAt(reader, slugs)
  return new Map(rows.map((row) => [`${row.sectionSlug}/${row.slug}`, atAddress(actor, row)]))
}
