import { z } from 'zod'
import { leftAtHand } from '@/db/queries/lifting/left-at-hand'
import { typedAtHand } from '@/db/queries/lifting/typed-at-hand'
import { noticesFor } from '@/db/queries/standing-matter'
import { done, invalid, type Result } from '@/newsroom/result'
import { attempt } from '../attempt'
import type { Context } from '../context'
import type { Scene } from '../moves/scene'
import { announceStory } from '../notifications/announce'
import { lockToWrite } from '../revisions/lock-to-write'
import { keepLifted } from './keep-lifted'
import { standIn } from './stand-in'

/** `at`: the block it stands in; `templateId`: what was shown as proposed, null where nothing was. */
export const LiftNotice = z.object({
  storyId: z.uuid(),
  editionId: z.uuid(),
  at: z.string().min(1).max(100),
  templateId: z.uuid().nullable(),
})
export type LiftNotice = z.infer<typeof LiftNotice>

/** What may leave the copy now: it is kept, word for word. */
export type Lifted = { readonly text: string }

const typedIn = async ({ tx, head, at, ...piece }: Scene) => {
  const { explained } = await noticesFor(tx, head.package, at, { ...piece, head })
  const storyId = piece.story.id
  const { copy } = head.package
  return typedAtHand(tx, { storyId, copy, explained, left: await leftAtHand(tx, storyId, copy), at })
}

/**
 * Lifts a notice that was typed into the copy: its words are kept and the template takes its place. The paragraph itself
 * is taken out where the text is written, so that undo brings it back.
 */
export const liftNotice = (context: Context, input: LiftNotice): Promise<Result<Lifted>> =>
  attempt(context.db, async (tx) => {
    const locked = await lockToWrite(tx, context, input)
    if (!locked.ok) return locked
    const scene = locked.value
    const typed = await typedIn(scene)
    const templateId = typed?.proposal?.templateId ?? null
    if (typed?.at !== input.at || templateId !== input.templateId) return invalid('at', 'otherText')
    const stood = templateId === null ? done(null) : await standIn(context, scene, templateId)
    if (!stood.ok) return stood
    await keepLifted(context, scene, { text: typed.text, templateId })
    await announceStory(tx, scene.story.id)
    return done({ text: typed.text })
  })
