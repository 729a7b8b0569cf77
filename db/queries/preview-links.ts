import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '@/db/connect'
import { person } from '@/db/schema/people'
import { previewLink, previewOpening } from '@/db/schema/preview'
import { edition, story } from '@/db/schema/story'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { readCursor, writeCursor } from './cursor'
import { type OutsideLink, standingLinks } from './outside-link'

export type Opening = { readonly at: Date; readonly device: string; readonly address: string }

export type LinkLine = {
  readonly id: string
  readonly purpose: 'look' | 'review'
  readonly name: string
  readonly email: string | null
  readonly stage: string | null
  readonly n: number
  /** Null: always the newest text. */
  readonly seq: number | null
  readonly singleUse: boolean
  readonly madeBy: string
  readonly madeAt: Date
  readonly expiresAt: Date
  readonly usedAt: Date | null
  readonly revokedAt: Date | null
  readonly confirmedAt: Date | null
  /** It can still be opened by whoever gets it. */
  readonly isAlive: boolean
  /** The newest, at most twenty. */
  readonly openings: readonly Opening[]
  readonly openedTimes: number
}

export type LinkPage = { readonly items: readonly LinkLine[]; readonly next: string | null }

const SIZE = 30
const OPENINGS = 20

const Place = z.tuple([z.iso.datetime(), z.uuid()])
const spot = sql`(${previewLink.createdAt}, ${previewLink.id})`

/** The links of a story, newest first, with who opened them. Null for whoever may not make one. */
export const previewLinks = async (
  reader: Reader,
  actor: Actor,
  { storyId, cursor, now }: { readonly storyId: string; readonly cursor: string | null; readonly now: Date },
): Promise<LinkPage | null> => {
  const [own] = await reader.select().from(story).where(eq(story.id, storyId))
  if (!own || !can(actor, 'story.read', own) || !can(actor, 'story.share', own)) return null
  const place = readCursor(Place, cursor)
  const rows = await reader
    .select({ link: previewLink, n: edition.n, madeBy: person.name })
    .from(previewLink)
    .innerJoin(edition, eq(edition.id, previewLink.editionId))
    .innerJoin(person, eq(person.id, previewLink.createdBy))
    .where(
      and(
        eq(previewLink.storyId, storyId),
        place ? sql`${spot} < (${place[0]}::timestamptz, ${place[1]}::uuid)` : undefined,
      ),
    )
    .orderBy(desc(previewLink.createdAt), desc(previewLink.id))
    .limit(SIZE + 1)
  const shown = rows.slice(0, SIZE)
  const ids = shown.map(({ link }) => link.id)
  const [alive, openings] = await Promise.all([standingLinks(reader, ids, now), openingsOf(reader, ids)])
  const last = shown.at(-1)?.link
  return {
    items: shown.map((row) => lineOf(row, alive, openings)),
    next: rows.length > SIZE && last ? writeCursor([last.createdAt.toISOString(), last.id]) : null,
  }
}

type Row = { readonly link: typeof previewLink.$inferSelect; readonly n: number; readonly madeBy: string }
type OpeningRow = Opening & { readonly linkId: string; readonly times: number }

const lineOf = ({ link, n, madeBy }: Row, alive: readonly OutsideLink[], openings: readonly OpeningRow[]): LinkLine => {
  const own = openings.filter(({ linkId }) => linkId === link.id)
  const { id, purpose, name, email, stage, seq, singleUse, expiresAt, usedAt, revokedAt, confirmedAt } = link
  return {
    ...{ id, purpose, name, email, stage, n, seq, singleUse, madeBy, expiresAt, usedAt, revokedAt, confirmedAt },
    madeAt: link.createdAt,
    isAlive: alive.some((other) => other.link.id === id) && !(singleUse && usedAt !== null),
    openings: own.map(({ at, device, address }) => ({ at, device, address })),
    openedTimes: own[0]?.times ?? 0,
  }
}

const openingsOf = async (reader: Reader, ids: readonly string[]): Promise<readonly OpeningRow[]> => {
  if (ids.length === 0) return []
  const ranked = reader
    .select({
      linkId: previewOpening.linkId,
      at: previewOpening.at,
      device: previewOpening.device,
      address: previewOpening.address,
      times: sql<number>`count(*) over (partition by ${previewOpening.linkId})::int`.as('times'),
      rank: sql<number>`row_number() over (partition by ${previewOpening.linkId} order by ${previewOpening.at} desc)`.as(
        'rank',
      ),
    })
    .from(previewOpening)
    .where(inArray(previewOpening.linkId, [...ids]))
    .as('ranked')
  return reader.select().from(ranked).where(sql`${ranked.rank} <= ${OPENINGS}`).orderBy(desc(ranked.at))
}
