import { noticeChoices } from '@/db/queries/notice-choices'
import { done, invalid, type Result } from '@/newsroom/result'
import type { Context } from '../context'
import type { Scene } from '../moves/scene'
import { askedOf } from '../notice-choices/asked-of'
import { isInTheBook } from '../notice-choices/in-the-book'
import { keepChoice } from '../notice-choices/keep-choice'

/** The template stands in the piece where a typed notice was: by rule or by hand it does so already, or it is added. */
export const standIn = async (context: Context, scene: Scene, templateId: string): Promise<Result<unknown>> => {
  const { tx, at, story } = scene
  if (!(await isInTheBook(tx, templateId, at))) return invalid('templateId', 'notInForce')
  if (await askedOf(scene, templateId)) return done(null)
  const choices = await noticeChoices(tx, story.id)
  if (choices.some((choice) => choice.kind === 'add' && choice.templateId === templateId)) return done(null)
  return keepChoice(context, scene, { kind: 'add', templateId, placement: null })
}
