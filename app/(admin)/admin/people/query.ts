import { z } from 'zod'
import type { PeopleFilter } from '@/db/queries/people'
import { ACCOUNT_STATES } from '@/newsroom/people/account-state'
import { ROLES } from '@/newsroom/people/roles'

/** What the address says about the list. Whatever it does not know is as if it were not there. */
const Query = z.object({
  q: z.string().trim().max(100).catch(''),
  state: z.enum(ACCOUNT_STATES).nullable().catch(null),
  role: z.enum(ROLES).nullable().catch(null),
  sort: z.enum(['name', 'seen']).catch('name'),
  after: z.string().nullable().catch(null),
})

export const readPeopleQuery = (params: Readonly<Record<string, unknown>>): PeopleFilter => {
  const { q, after, ...rest } = Query.parse(params)
  return { ...rest, search: q, cursor: after }
}

/** The address of the next page of the same list. */
export const nextPeople = (filter: PeopleFilter, after: string): string => {
  const given = { q: filter.search, state: filter.state, role: filter.role, sort: filter.sort, after }
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(given)) if (value) query.set(name, value)
  return `/admin/people?${query}`
}
