import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/connect'
import type { StoryRow } from '@/db/queries/lock-edition'
import { editionHand } from '@/db/schema/hands'
import { edition } from '@/db/schema/story'
import { done, type Result, refused } from '@/newsroom/result'
import type { Package } from '@/newsroom/story/package'
import { attempt } from '../attempt'
import type { Context } from '../context'
import { record } from '../record'
import { beginStory, type Holds, type StartedStory } from '../revisions/begin-story'
import { Slugline } from '../start-story'
import { readableSource } from './readable-source'

export const DuplicateStory = z.object({ storyId: z.uuid(), deskId: z.uuid(), slugline: Slugline })
export type DuplicateStory = z.infer<typeof DuplicateStory>

/**
 * A new story with the text of another, as a draft without an address. Whoever wrote that text has a hand in this one,
 * and its embargo, its legal flag and its weight come with it: copying is no way around them.
 */
export const duplicateStory = (context: Context, input: DuplicateStory): Promise<Result<StartedStory>> =>
  attempt(context.db, async (tx) => {
    const source = await readableSource(tx, context.actor, input)
    if (!source.ok) return source
    const { story, head } = source.value
    if (story.killedAt !== null) return refused({ kind: 'wrongState', state: 'killed' })
    if (story.withheldAt !== null) return refused({ kind: 'wrongState', state: 'withdrawn' })

    const ids = await beginStory(context, tx, {
      ...input,
      package: afresh(head.package),
      followsId: story.id,
      hands: await handsIn(tx, story.id),
      holds: holdsOf(story),
    })
    await record(tx, context.actor, context.now(), {
      kind: 'duplicateStory',
      subjectType: 'story',
      subjectId: ids.storyId,
      detail: { from: story.id, n: source.value.edition.n, seq: head.seq },
    })
    return done(ids)
  })

/** A first edition has no change to explain, and two pieces never share an address. */
const afresh = ({ note: _, ...pkg }: Package): Package => ({ ...pkg, slug: '' })

/** Everybody who ever wrote in the story: in the copy nothing has been approved. */
const handsIn = async (tx: Tx, storyId: string): Promise<readonly string[]> => {
  const rows = await tx
    .selectDistinct({ id: editionHand.personId })
    .from(editionHand)
    .innerJoin(edition, eq(edition.id, editionHand.editionId))
    .where(eq(edition.storyId, storyId))
  return rows.map(({ id }) => id)
}

const holdsOf = (story: StoryRow): Holds => ({
  embargoUntil: story.embargoUntil,
  embargoIndefinite: story.embargoIndefinite,
  embargoZone: story.embargoZone,
  embargoSource: story.embargoSource,
  embargoReason: story.embargoReason,
  embargoBy: story.embargoBy,
  legalNeeded: story.legalNeeded,
  majorTopic: story.majorTopic,
  limitedTo: story.limitedTo,
})
