import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '@/db/connect'
import { person, roleGrant, session } from '@/db/schema/people'
import type { Locale } from '@/newsroom/language/locales'
import { type Grant, ROLES } from '@/newsroom/people/roles'
import { IDLE_SECONDS } from '@/platform/viewer'

export type SignedIn = {
  readonly id: string
  readonly name: string
  readonly grants: readonly Grant[]
  readonly email: string
  readonly slug: string
  readonly language: Locale
  readonly timeZone: string
  readonly sessionId: string
  readonly seenAt: Date
  /** When the password was last given in this session. */
  readonly confirmedAt: Date
}

const Grants = z.array(z.object({ role: z.enum(ROLES), deskId: z.uuid().nullable() }))

/** Everything a person holds, as one column, so that a request costs one query. */
const grantsOf = sql<unknown>`(select coalesce(json_agg(json_build_object('role', ${roleGrant.role}, 'deskId', ${roleGrant.deskId})), '[]')
  from ${roleGrant} where ${roleGrant.personId} = ${person.id})`

/** The person of a session that is neither ended, expired nor idle too long, and whose account stands. */
export const signedIn = async (reader: Reader, sessionId: string, now: Date): Promise<SignedIn | null> => {
  const [row] = await reader
    .select({
      id: person.id,
      name: person.name,
      email: person.email,
      slug: person.slug,
      language: person.language,
      timeZone: person.timeZone,
      sessionId: session.id,
      seenAt: session.lastSeenAt,
      confirmedAt: sql<string>`coalesce(${session.confirmedAt}, ${session.createdAt})`,
      grants: grantsOf,
    })
    .from(session)
    .innerJoin(person, eq(person.id, session.personId))
    .where(
      and(
        eq(session.id, sessionId),
        isNull(session.endedAt),
        isNull(person.deactivatedAt),
        gt(session.expiresAt, now),
        gt(session.lastSeenAt, new Date(now.getTime() - IDLE_SECONDS * 1000)),
      ),
    )
  return row ? { ...row, confirmedAt: new Date(row.confirmedAt), grants: Grants.parse(row.grants) } : null
}
