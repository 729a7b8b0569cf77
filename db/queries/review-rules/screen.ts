import { asc, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { settingsOf } from '@/db/queries/desk-settings'
import { openRules } from '@/db/queries/review-plan'
import { section } from '@/db/schema/newsroom'
import { desk } from '@/db/schema/people'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { bookFaults } from '@/newsroom/workflow/rule-book'
import type { ReviewRules } from '@/newsroom/workflow/rules-on-screen'
import { ruleBook } from './book'
import { checklists } from './checklists'
import { inFlight } from './in-flight'
import { nameable } from './nameable'
import { readOut } from './read-out'
import { routeVersions } from './route-versions'

/** Everything the screen of review rules shows; null for those who may not write them. */
export const reviewRules = async (reader: Reader, actor: Actor): Promise<ReviewRules | null> => {
  if (!can(actor, 'routes.manage')) return null
  const stored = await routeVersions(reader)
  return {
    routes: readOut(stored, await inFlight(reader)),
    rules: await openRules(reader),
    sections: await openSections(reader),
    checklists: await checklists(reader),
    desks: await desksOf(reader),
    people: await nameable(
      reader,
      stored.flatMap(({ plan }) => plan.stages.flatMap(({ people = [] }) => people)),
    ),
    limits: await settingsOf(reader),
    faults: bookFaults(await ruleBook(reader)),
  }
}

const openSections = (reader: Reader) =>
  reader
    .select({ id: section.id, names: section.names })
    .from(section)
    .where(isNull(section.closedAt))
    .orderBy(asc(section.position), asc(section.slug))

const desksOf = (reader: Reader) =>
  reader.select({ id: desk.id, name: desk.name, publishBy: desk.publishBy }).from(desk).orderBy(asc(desk.name))
