import { and, asc, eq, exists, inArray, isNotNull, isNull, ne, sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { person, roleGrant } from '@/db/schema/people'
import { edition, story } from '@/db/schema/story'
import type { Locale } from '@/newsroom/language/locales'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { IN_WORK } from '@/newsroom/workflow/states'
import { type PersonLine, personLine, readGrants } from './people'
import { isOpenTo } from './readable-stories'

export type PersonSheet = PersonLine & {
  readonly language: Locale
  readonly timeZone: string
  readonly deactivatedAt: Date | null
  /** Stories in work that would pass on. */
  readonly storiesInWork: number
  readonly isLastAdmin: boolean
}

const storiesInWork = (actor: Actor) =>
  sql<number>`(${sql`select count(distinct ${story.id})::int from ${story}
  inner join ${edition} on ${edition.storyId} = ${story.id}
  where ${story.assigneeId} = ${person.id} and ${inArray(edition.state, [...IN_WORK])} and ${isOpenTo(actor)}`})`

const isAdmin = (reader: Reader) =>
  exists(
    reader
      .select({ id: roleGrant.id })
      .from(roleGrant)
      .where(and(eq(roleGrant.personId, person.id), eq(roleGrant.role, 'admin'))),
  )

/** Everything on one person's page, for those who manage people. */
export const personSheet = async (reader: Reader, actor: Actor, personId: string): Promise<PersonSheet | null> => {
  if (!can(actor, 'people.manage')) return null
  const [[row], otherAdmins] = await Promise.all([
    reader
      .select({
        ...personLine,
        language: person.language,
        timeZone: person.timeZone,
        deactivatedAt: person.deactivatedAt,
        storiesInWork: storiesInWork(actor),
      })
      .from(person)
      .where(eq(person.id, personId)),
    reader.$count(
      person,
      and(ne(person.id, personId), isNull(person.deactivatedAt), isNotNull(person.passwordHash), isAdmin(reader)),
    ),
  ])
  if (!row) return null
  const grants = readGrants(row.grants)
  const isLastAdmin = row.state === 'active' && otherAdmins === 0 && grants.some(({ role }) => role === 'admin')
  return { ...row, grants, isLastAdmin }
}

/** Those who could take over somebody's work: active and not that person. */
export const colleagues = async (
  reader: Reader,
  actor: Actor,
  personId: string,
): Promise<readonly { id: string; name: string }[]> => {
  if (!can(actor, 'people.manage')) return []
  return reader
    .select({ id: person.id, name: person.name })
    .from(person)
    .where(and(ne(person.id, personId), isNull(person.deactivatedAt), isNotNull(person.passwordHash)))
    .orderBy(asc(person.name))
    .limit(500)
}
