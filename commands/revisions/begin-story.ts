import type { Tx } from '@/db/connect'
import type { RevisionRow, StoryRow } from '@/db/queries/lock-edition'
import { noticesFor } from '@/db/queries/standing-matter'
import { edition, revision, story } from '@/db/schema/story'
import type { Package } from '@/newsroom/story/package'
import type { Context } from '../context'
import { recordMove, writeTimeline } from '../moves/change-state'
import type { Scene } from '../moves/scene'
import { addHands } from './add-hands'
import { firstHead } from './first-head'
import { indexStory } from './index-story'

export type Beginning = {
  readonly deskId: string
  readonly slugline: string
  readonly package: Package
  /** How the text came to be, where nobody has typed it. */
  readonly came?: RevisionRow['kind']
  /** The story this one follows up or was copied from. */
  readonly followsId?: string | null
  /** Whose text it is besides the person starting it: their hands are in it too. */
  readonly hands?: readonly string[]
  /** What was agreed about the text holds for its copy. */
  readonly holds?: Partial<Holds>
}

/** Everything that keeps a text from going out or from being known, whatever story it stands in. */
export type Holds = Pick<
  StoryRow,
  | 'embargoUntil'
  | 'embargoIndefinite'
  | 'embargoZone'
  | 'embargoSource'
  | 'embargoReason'
  | 'embargoBy'
  | 'legalNeeded'
  | 'majorTopic'
  | 'limitedTo'
>

export type StartedStory = { readonly storyId: string; readonly editionId: string }

/** Story, edition 1 and revision 1, found from now on; the starter has the first hand in it. */
export const beginStory = async (context: Context, tx: Tx, beginning: Beginning): Promise<StartedStory> => {
  const { actor, newId } = context
  const at = context.now()
  const { notices } = await noticesFor(tx, beginning.package, at, null)
  const ids = { storyId: newId(), editionId: newId() }
  const { package: text, came } = beginning
  const begun = {
    ...ids,
    id: newId(),
    kind: 'first',
    n: 1,
    package: text,
    notices,
    at,
    ...(came ? { came } : {}),
  } as const
  const rows = { story: storyRow(ids.storyId, beginning, actor.id, at), ...firstHead({ ...begun, authorId: actor.id }) }
  const scene: Scene = { ...rows, tx, at, newId, actor, answers: {}, detail: {}, renderer: null }

  await tx.insert(story).values(scene.story)
  await tx.insert(edition).values(scene.edition)
  await tx.insert(revision).values(scene.head)
  await addHands(scene, [actor.id, ...(beginning.hands ?? [])])
  await indexStory(tx, scene)
  await writeTimeline('start', scene, null)
  await recordMove('start', scene)
  return ids
}

const storyRow = (
  id: string,
  { deskId, slugline, followsId = null, holds = {} }: Beginning,
  startedBy: string,
  startedAt: Date,
): StoryRow => ({
  id,
  deskId,
  slugline,
  startedBy,
  startedAt,
  assigneeId: null,
  killedAt: null,
  withheldAt: null,
  withheldBy: null,
  priority: 'normal',
  deadline: null,
  deadlineZone: null,
  embargoUntil: null,
  embargoIndefinite: false,
  embargoZone: null,
  embargoSource: null,
  embargoReason: null,
  embargoBy: null,
  legalNeeded: false,
  majorTopic: false,
  majorFiling: 'none',
  majorReference: '',
  followsId,
  limitedTo: null,
  ...holds,
})
