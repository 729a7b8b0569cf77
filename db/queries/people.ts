import { and, asc, desc, eq, exists, gt, ilike, isNotNull, isNull, lt, or, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '@/db/connect'
import { desk, invitation, person, roleGrant } from '@/db/schema/people'
import type { AccountState } from '@/newsroom/people/account-state'
import type { Actor } from '@/newsroom/people/actor'
import { tidyGrants } from '@/newsroom/people/grants'
import { type Grant, ROLES, type Role } from '@/newsroom/people/roles'
import { can } from '@/newsroom/policy/can'
import { readCursor, writeCursor } from './cursor'

export type PeopleFilter = {
  readonly search: string
  readonly state: AccountState | null
  readonly role: Role | null
  readonly sort: 'name' | 'seen'
  readonly cursor: string | null
}

export type PersonLine = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly slug: string
  readonly state: AccountState
  readonly grants: readonly Grant[]
  readonly lastSeenAt: Date | null
  /** Until when the open invitation works. */
  readonly invitedUntil: Date | null
}

const PAGE = 50
const NEVER = sql`'-infinity'::timestamptz`

/** Condition of each state; together they cover everybody once. */
const IN_STATE: Readonly<Record<AccountState, SQL | undefined>> = {
  active: and(isNull(person.deactivatedAt), isNotNull(person.passwordHash)),
  invited: and(isNull(person.deactivatedAt), isNull(person.passwordHash)),
  deactivated: isNotNull(person.deactivatedAt),
}

const state = sql<AccountState>`case when ${person.deactivatedAt} is not null then 'deactivated'
  when ${person.passwordHash} is null then 'invited' else 'active' end`

/**
 * Subqueries about the person of the row. Wrapped once more, because Drizzle takes the table off the columns of a
 * selected expression when only one table is selected from, and `id` would then be the inner one's.
 */
const grants = sql<unknown>`(${sql`select coalesce(json_agg(json_build_object('role', ${roleGrant.role}, 'deskId', ${roleGrant.deskId})), '[]')
  from ${roleGrant} where ${roleGrant.personId} = ${person.id}`})`

const open = sql`${invitation.usedAt} is null and ${invitation.revokedAt} is null`
const invitedUntil = sql<Date | null>`(${sql`select max(${invitation.expiresAt}) from ${invitation}
  where ${invitation.personId} = ${person.id} and ${open}`})`.mapWith(invitation.expiresAt)

export const personLine = {
  ...{ id: person.id, name: person.name, email: person.email, slug: person.slug },
  ...{ lastSeenAt: person.lastSeenAt, state, grants, invitedUntil },
}

const Grants = z.array(z.object({ role: z.enum(ROLES), deskId: z.uuid().nullable() }))
export const readGrants = (column: unknown): Grant[] => tidyGrants(Grants.parse(column))

const literal = (text: string): string => text.replace(/[\\%_]/g, '\\$&')

const matching = (reader: Reader, { search, state: wanted, role }: PeopleFilter): (SQL | undefined)[] => [
  wanted ? IN_STATE[wanted] : undefined,
  search ? or(ilike(person.name, `%${literal(search)}%`), ilike(person.email, `%${literal(search)}%`)) : undefined,
  role
    ? exists(
        reader
          .select({ id: roleGrant.id })
          .from(roleGrant)
          .where(and(eq(roleGrant.personId, person.id), eq(roleGrant.role, role))),
      )
    : undefined,
]

const seen = sql`coalesce(${person.lastSeenAt}, ${NEVER})`

const ByName = z.tuple([z.string(), z.uuid()])
const BySeen = z.tuple([z.iso.datetime().nullable(), z.uuid()])

const afterName = (cursor: string | null): SQL | undefined => {
  const place = readCursor(ByName, cursor)
  if (!place) return undefined
  return or(gt(person.name, place[0]), and(eq(person.name, place[0]), gt(person.id, place[1])))
}

const afterSeen = (cursor: string | null): SQL | undefined => {
  const place = readCursor(BySeen, cursor)
  if (!place) return undefined
  const at = place[0] ? sql`${place[0]}::timestamptz` : NEVER
  return or(lt(seen, at), and(eq(seen, at), gt(person.id, place[1])))
}

const ORDER = {
  name: { after: afterName, by: [asc(person.name), asc(person.id)] },
  seen: { after: afterSeen, by: [desc(seen), asc(person.id)] },
} as const

const placeOf = (line: PersonLine, sort: PeopleFilter['sort']): string =>
  writeCursor([sort === 'name' ? line.name : (line.lastSeenAt?.toISOString() ?? null), line.id])

/** People of the house, a page at a time; empty for those who may not manage them. */
export const peoplePage = async (
  reader: Reader,
  actor: Actor,
  filter: PeopleFilter,
): Promise<{ items: readonly PersonLine[]; next: string | null; count: number }> => {
  if (!can(actor, 'people.manage')) return { items: [], next: null, count: 0 }
  const conditions = matching(reader, filter)
  const { after, by } = ORDER[filter.sort]
  const [rows, count] = await Promise.all([
    reader
      .select(personLine)
      .from(person)
      .where(and(...conditions, after(filter.cursor)))
      .orderBy(...by)
      .limit(PAGE + 1),
    reader.$count(person, and(...conditions)),
  ])
  const items = rows.slice(0, PAGE).map((row) => ({ ...row, grants: readGrants(row.grants) }))
  const last = items.at(-1)
  return { items, next: rows.length > PAGE && last ? placeOf(last, filter.sort) : null, count }
}

/** Desks by name, for the words of a role and for choosing one. */
export const desksByName = (reader: Reader): Promise<{ id: string; name: string }[]> =>
  reader.select({ id: desk.id, name: desk.name }).from(desk).orderBy(asc(desk.name))
