import { type SQL, sql } from 'drizzle-orm'
import { person, roleGrant } from '@/db/schema/people'

/** Everything the person of the row holds, as one column. Wrapped twice, as in `db/queries/people`. */
export const grantsColumn: SQL<unknown> = sql`(${sql`select coalesce(json_agg(json_build_object('role', ${roleGrant.role}, 'deskId', ${roleGrant.deskId})), '[]')
  from ${roleGrant} where ${roleGrant.personId} = ${person.id}`})`
