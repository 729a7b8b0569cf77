import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { desk } from '@/db/schema/people'
import { LOCALES } from '@/newsroom/language/locales'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { blankPackage } from '@/newsroom/story/blank-package'
import { attempt } from './attempt'
import type { Context } from './context'
import { beginStory, type StartedStory } from './revisions/begin-story'

export const Slugline = z.string().trim().min(1).max(120)

export const StartStory = z.object({
  deskId: z.uuid(),
  /** The working name in the house; readers never see it. */
  slugline: Slugline,
  language: z.enum(LOCALES),
  sectionId: z.uuid().nullable().default(null),
  headline: z.string().trim().max(300).default(''),
})
export type StartStory = z.infer<typeof StartStory>

/** A story nobody has written in yet. */
export const startStory = async (context: Context, input: StartStory): Promise<Result<StartedStory>> => {
  const { actor } = context
  if (!can(actor, 'story.start', input)) return refused({ kind: 'forbidden', because: 'role' })
  return attempt(context.db, async (tx) => {
    const [known] = await tx.select({ id: desk.id }).from(desk).where(eq(desk.id, input.deskId))
    if (!known) return invalid('deskId', 'desk')
    const blank = blankPackage({ ...input, byline: { name: actor.name, personId: actor.id } })
    return done(await beginStory(context, tx, { ...input, package: blank }))
  })
}
