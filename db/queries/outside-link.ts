import { eq, inArray, sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { person, roleGrant } from '@/db/schema/people'
import { previewLink } from '@/db/schema/preview'
import { reviewRun } from '@/db/schema/review'
import { edition, story } from '@/db/schema/story'
import { can } from '@/newsroom/policy/can'
import { linkStands } from '@/newsroom/preview/link-stands'
import { embargoOf } from './embargo'
import { readGrants } from './people'

export type LinkRow = typeof previewLink.$inferSelect

/** Every spelling of a mailbox is one reader; see `newsroom/people/mailbox`. */
export const mailboxSql = (email: typeof person.email | typeof previewLink.email) =>
  sql<string>`regexp_replace(${email}, '\\+[^@]*@', '@')`

const isOfHouse = sql<boolean>`exists (select 1 from ${person} where ${mailboxSql(person.email)} = ${mailboxSql(previewLink.email)})`

/** Nothing, once they are deactivated. */
const grantsOfMaker = sql<unknown>`(select coalesce(json_agg(json_build_object('role', ${roleGrant.role}, 'deskId', ${roleGrant.deskId})), '[]')
  from ${roleGrant} inner join ${person} on ${person.id} = ${roleGrant.personId}
  where ${roleGrant.personId} = ${previewLink.createdBy} and ${person.deactivatedAt} is null)`

const links = (reader: Reader) =>
  reader
    .select({ link: previewLink, story, edition, run: reviewRun, isOfHouse, grantsOfMaker })
    .from(previewLink)
    .innerJoin(story, eq(story.id, previewLink.storyId))
    .innerJoin(edition, eq(edition.id, previewLink.editionId))
    .leftJoin(reviewRun, eq(reviewRun.id, previewLink.runId))

export type OutsideLink = Awaited<ReturnType<typeof links>>[number]

const isMakerFit = ({ link, story: own, grantsOfMaker: grants }: OutsideLink): boolean => {
  const maker = { id: link.createdBy, name: '', grants: readGrants(grants) }
  return can(maker, link.purpose === 'look' ? 'story.share' : 'story.assign', own)
}

const standing = (found: OutsideLink, now: Date): boolean => {
  const { link, story: own, edition: its, run, isOfHouse: ofHouse } = found
  return linkStands(
    {
      ...link,
      isMakerFit: isMakerFit(found),
      edition: its,
      killed: own.killedAt !== null,
      embargo: embargoOf(own),
      isReviewOpen: run !== null && run.closedAt === null,
      isOfHouse: ofHouse,
    },
    now,
  )
}

/** The link of this token while it leads somewhere. Used up ones do: to the browser that used them. */
export const standingLink = async (reader: Reader, tokenHash: string, now: Date): Promise<OutsideLink | null> => {
  const [row] = await links(reader).where(eq(previewLink.tokenHash, tokenHash))
  return row && standing(row, now) ? row : null
}

/** The same of links by their ids: those of the keys a browser holds. */
export const standingLinks = async (
  reader: Reader,
  ids: readonly string[],
  now: Date,
): Promise<readonly OutsideLink[]> => {
  if (ids.length === 0) return []
  const rows = await links(reader).where(inArray(previewLink.id, [...ids]))
  return rows.filter((row) => standing(row, now))
}
