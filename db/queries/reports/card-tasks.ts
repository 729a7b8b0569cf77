import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { cardTask } from '@/db/schema/card-tasks'
import { correction } from '@/db/schema/corrections'
import { publication } from '@/db/schema/publication'
import { story } from '@/db/schema/story'
import type { Actor } from '@/newsroom/people/actor'
import { deskIds, readableStories } from '../readable-stories'
import { reportDesks } from './reader-reports'

export type CardTaskLine = {
  readonly id: string
  readonly storyId: string
  readonly headline: string
  readonly at: Date
  /** The headline itself said it, and not only the card. */
  readonly isHeadline: boolean
}

/** More are not shown at once: ticking the oldest brings up the next. */
const MOST = 50

/** Posted cards that still say what was put right, of the desks this person answers for; longest waiting first. */
export const openCardTasks = async (reader: Reader, actor: Actor): Promise<readonly CardTaskLine[]> =>
  reader
    .select({
      id: cardTask.id,
      storyId: cardTask.storyId,
      headline: publication.headline,
      at: cardTask.at,
      isHeadline: correction.affectsHeadline,
    })
    .from(cardTask)
    .innerJoin(correction, eq(correction.id, cardTask.correctionId))
    .innerJoin(publication, eq(publication.id, correction.publicationId))
    .innerJoin(story, eq(story.id, cardTask.storyId))
    .where(
      and(
        isNull(cardTask.doneAt),
        inArray(story.deskId, await reportDesks(reader, actor)),
        readableStories(actor, await deskIds(reader)),
      ),
    )
    .orderBy(asc(cardTask.at), asc(cardTask.id))
    .limit(MOST)
