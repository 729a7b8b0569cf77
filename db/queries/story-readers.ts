import { and, eq, exists, inArray, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { person, roleGrant } from '@/db/schema/people'
import type { Actor } from '@/newsroom/people/actor'
import { ROLES, type Role } from '@/newsroom/people/roles'
import { can } from '@/newsroom/policy/can'
import type { StorySubject } from '@/newsroom/policy/subjects'

const ME = 'me'
const asked = (role: Role, deskId: string): Actor => ({ id: ME, name: '', grants: [{ role, deskId }] })

/** The policy itself is asked about each role, so no rule is written twice. */
const rolesThatRead = (deskId: string, startedBy: string): readonly Role[] =>
  ROLES.filter((role) =>
    can(asked(role, deskId), 'story.read', { deskId, startedBy, assigneeId: null, limitedTo: null }),
  )

const holdsOneOf = (reader: Reader, roles: readonly Role[], deskId: string): SQL =>
  exists(
    reader
      .select({ one: sql`1` })
      .from(roleGrant)
      .where(
        and(
          eq(roleGrant.personId, person.id),
          inArray(roleGrant.role, [...roles]),
          or(isNull(roleGrant.deskId), eq(roleGrant.deskId, deskId)),
        ),
      ),
  )

/** As `newsroom/people/is-listed` says of one. */
const isOnList = (reader: Reader, list: readonly string[]): SQL | undefined =>
  or(
    inArray(person.id, [...list]),
    exists(
      reader
        .select({ one: sql`1` })
        .from(roleGrant)
        .where(and(eq(roleGrant.personId, person.id), inArray(roleGrant.deskId, [...list]))),
    ),
  )

/** The policy as a condition on rows of `person`: exactly those who are here and may read this story. */
export const mayRead = (reader: Reader, { deskId, startedBy, assigneeId, limitedTo }: StorySubject): SQL | undefined =>
  and(
    isNull(person.deactivatedAt),
    limitedTo === null ? undefined : isOnList(reader, limitedTo),
    or(
      holdsOneOf(reader, rolesThatRead(deskId, 'somebody'), deskId),
      and(
        inArray(
          person.id,
          [startedBy, assigneeId].filter((id) => id !== null),
        ),
        holdsOneOf(reader, rolesThatRead(deskId, ME), deskId),
      ),
    ),
  )
