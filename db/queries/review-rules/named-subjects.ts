import { inArray } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { checklistItem } from '@/db/schema/checks'
import { desk } from '@/db/schema/people'
import { reviewRoute, routeRule } from '@/db/schema/routes'
import type { Locale } from '@/newsroom/language/locales'
import { routeNames } from './route-names'

type Named = { readonly id: string; readonly name: string }

/** How routes, rules, checklist items and desks are called in the record; a rule by the route it sends pieces on. */
export const namedSubjects = async (reader: Reader, ids: string[], locale: Locale): Promise<readonly Named[]> => {
  const routes = await reader
    .select({ id: reviewRoute.id, names: reviewRoute.names })
    .from(reviewRoute)
    .where(inArray(reviewRoute.id, ids))
  const items = await reader
    .select({ id: checklistItem.id, names: checklistItem.names })
    .from(checklistItem)
    .where(inArray(checklistItem.id, ids))
  const rules = await reader
    .select({ id: routeRule.id, key: routeRule.routeKey })
    .from(routeRule)
    .where(inArray(routeRule.id, ids))
  const desks = await reader.select({ id: desk.id, name: desk.name }).from(desk).where(inArray(desk.id, ids))
  const called = rules.length > 0 ? await routeNames(reader) : new Map()
  return [
    ...[...routes, ...items].map(({ id, names }) => ({ id, name: names[locale] })),
    ...rules.map(({ id, key }) => ({ id, name: called.get(key)?.[locale] ?? key })),
    ...desks,
  ]
}
