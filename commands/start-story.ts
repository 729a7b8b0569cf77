import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { noticesFor } from '@/db/queries/standing-matter'
import { desk } from '@/db/schema/people'
import { edition, revision, story } from '@/db/schema/story'
import { LOCALES } from '@/newsroom/language/locales'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { blankPackage } from '@/newsroom/story/blank-package'
import { attempt } from './attempt'
import type { Context } from './context'
import { recordMove, writeTimeline } from './moves/change-state'
import type { Scene } from './moves/scene'
import { addHands } from './revisions/add-hands'
import { firstHead } from './revisions/first-head'

export const StartStory = z.object({
  deskId: z.uuid(),
  /** The working name in the house; readers never see it. */
  slugline: z.string().trim().min(1).max(120),
  language: z.enum(LOCALES),
  sectionId: z.uuid().nullable().default(null),
  headline: z.string().trim().max(300).default(''),
})
export type StartStory = z.infer<typeof StartStory>

export type StartedStory = { readonly storyId: string; readonly editionId: string }

/** Story, edition 1 and revision 1; the starter has the first hand in it. */
export const startStory = async (context: Context, input: StartStory): Promise<Result<StartedStory>> => {
  if (!can(context.actor, 'story.start', input)) return refused({ kind: 'forbidden', because: 'role' })
  return attempt(context.db, async (tx) => {
    const { actor, newId } = context
    const at = context.now()
    const pkg = blankPackage({ ...input, byline: { name: actor.name, personId: actor.id } })
    const [known] = await tx.select({ id: desk.id }).from(desk).where(eq(desk.id, input.deskId))
    if (!known) return invalid('deskId', 'desk')
    const { notices } = await noticesFor(tx, pkg, at)
    const ids = { storyId: newId(), editionId: newId() }
    const rows = { story: begin(ids.storyId, input, actor.id, at) }
    const cut = firstHead({ ...ids, id: newId(), kind: 'first', n: 1, package: pkg, notices, authorId: actor.id, at })
    const scene: Scene = { ...rows, ...cut, tx, at, newId, actor, answers: {}, detail: {}, renderer: null }

    await tx.insert(story).values(scene.story)
    await tx.insert(edition).values(scene.edition)
    await tx.insert(revision).values(scene.head)
    await addHands(scene, [actor.id])
    await writeTimeline('start', scene, null)
    await recordMove('start', scene)
    return done(ids)
  })
}

const begin = (id: string, { deskId, slugline }: StartStory, startedBy: string, startedAt: Date) => ({
  id,
  deskId,
  slugline,
  startedBy,
  startedAt,
  assigneeId: null,
  killedAt: null,
})
