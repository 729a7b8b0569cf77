import { eq, inArray, sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { person } from '@/db/schema/people'
import { previewLink } from '@/db/schema/preview'
import { reviewRun } from '@/db/schema/review'
import { edition, story } from '@/db/schema/story'
import { linkStands } from '@/newsroom/preview/link-stands'
import { embargoOf } from './embargo'

export type LinkRow = typeof previewLink.$inferSelect

/** Every spelling of a mailbox is one reader; see `newsroom/people/mailbox`. */
export const mailboxSql = (email: typeof person.email | typeof previewLink.email) =>
  sql<string>`regexp_replace(${email}, '\\+[^@]*@', '@')`

const isOfHouse = sql<boolean>`exists (select 1 from ${person} where ${mailboxSql(person.email)} = ${mailboxSql(previewLink.email)})`

const links = (reader: Reader) =>
  reader
    .select({ link: previewLink, story, edition, run: reviewRun, isOfHouse })
    .from(previewLink)
    .innerJoin(story, eq(story.id, previewLink.storyId))
    .innerJoin(edition, eq(edition.id, previewLink.editionId))
    .leftJoin(reviewRun, eq(reviewRun.id, previewLink.runId))

export type OutsideLink = Awaited<ReturnType<typeof links>>[number]

const standing = ({ link, story: own, edition: its, run, isOfHouse: ofHouse }: OutsideLink, now: Date): boolean =>
  linkStands(
    {
      ...link,
      edition: its,
      killed: own.killedAt !== null,
      embargo: embargoOf(own),
      isReviewOpen: run !== null && run.closedAt === null,
      isOfHouse: ofHouse,
    },
    now,
  )

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
