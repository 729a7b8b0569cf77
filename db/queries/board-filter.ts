import { and, eq, or, type SQL } from 'drizzle-orm'
import { z } from 'zod'
import { reviewRun } from '@/db/schema/review'
import { edition, story } from '@/db/schema/story'
import { PRIORITIES } from '@/newsroom/story/priorities'
import { startedOrGiven } from './readable-stories'

/** What stands in the address of the board; anything unknown there narrows nothing. */
export const BoardFilter = z.object({
  desk: z.uuid().nullable().catch(null),
  section: z.uuid().nullable().catch(null),
  person: z.uuid().nullable().catch(null),
  priority: z.enum(PRIORITIES).nullable().catch(null),
})
export type BoardFilter = z.infer<typeof BoardFilter>

/** Needs the open run joined. */
export const narrowed = ({ desk, section, person, priority }: BoardFilter): SQL | undefined =>
  and(
    desk === null ? undefined : eq(story.deskId, desk),
    section === null ? undefined : eq(edition.sectionId, section),
    person === null ? undefined : or(startedOrGiven(person), eq(reviewRun.claimedBy, person)),
    priority === null ? undefined : eq(story.priority, priority),
  )
