import { asc, eq, inArray, or } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { desk, person } from '@/db/schema/people'
import { savedFilter } from '@/db/schema/work'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import type { SavedList } from '@/newsroom/story/saved-list'
import { deskIds } from './readable-stories'

const MOST = 200

/** The lists a person has kept, and those shared with the desks whose stories they may list. */
export const savedFilters = async (reader: Reader, actor: Actor): Promise<readonly SavedList[]> => {
  const shown = (await deskIds(reader)).filter((deskId) => can(actor, 'story.list', { deskId }))
  const rows = await reader
    .select({
      id: savedFilter.id,
      name: savedFilter.name,
      query: savedFilter.query,
      personId: savedFilter.personId,
      by: person.name,
      deskId: savedFilter.deskId,
      desk: desk.name,
    })
    .from(savedFilter)
    .innerJoin(person, eq(person.id, savedFilter.personId))
    .leftJoin(desk, eq(desk.id, savedFilter.deskId))
    .where(or(eq(savedFilter.personId, actor.id), inArray(savedFilter.deskId, shown)))
    .orderBy(asc(savedFilter.name), asc(savedFilter.id))
    .limit(MOST)
  return rows.map(({ personId, by, ...rest }) => ({
    ...rest,
    by: personId === actor.id ? null : by,
    mayChange: can(actor, 'filter.change', { personId, deskId: rest.deskId }),
  }))
}
