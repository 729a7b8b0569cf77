import { and, eq, or, type SQL } from 'drizzle-orm'
import { z } from 'zod'
import { reviewRun } from '@/db/schema/review'
import { edition, story } from '@/db/schema/story'
import { PRIORITIES } from '@/newsroom/story/priorities'
import { startedOrGiven } from '../readable-stories'

/** What stands in the address of the board; anything unknown there narrows nothing. */
export const BoardFilter = z.object({
  desk: z.uuid().nullable().catch(null),
  section: z.uuid().nullable().catch(null),
  person: z.uuid().nullable().catch(null),
  priority: z.enum(PRIORITIES).nullable().catch(null),
})
export type BoardFilter = z.infer<typeof BoardFilter>

const ofTheDesk = ({ desk, section, priority }: BoardFilter): SQL | undefined =>
  and(
    desk === null ? undefined : eq(story.deskId, desk),
    section === null ? undefined : eq(edition.sectionId, section),
    priority === null ? undefined : eq(story.priority, priority),
  )

/** Of a person: what they started or were given. */
export const narrowed = (filter: BoardFilter): SQL | undefined =>
  and(ofTheDesk(filter), filter.person === null ? undefined : startedOrGiven(filter.person))

/** In review also what they took on. Needs the open run joined. */
export const narrowedInReview = (filter: BoardFilter): SQL | undefined =>
  and(
    ofTheDesk(filter),
    filter.person === null ? undefined : or(startedOrGiven(filter.person), eq(reviewRun.claimedBy, filter.person)),
  )
