import type { Reader } from '@/db/connect'
import { currentPlans, openRules } from '@/db/queries/review-plan'
import type { Book } from '@/newsroom/workflow/rule-book'
import { activePeople } from './active-people'
import { deskSections } from './desk-sections'

/** The rules of review as they stand, and the people who would have to walk them. */
export const ruleBook = async (reader: Reader): Promise<Book> => ({
  plans: await currentPlans(reader),
  rules: await openRules(reader),
  desks: await deskSections(reader),
  people: await activePeople(reader),
})
