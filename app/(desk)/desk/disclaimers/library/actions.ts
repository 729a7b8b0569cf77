'use server'

import { z } from 'zod'
import { contextFor } from '@/app/context'
import { mustView } from '@/app/viewer'
import { TakeInNotices, takeInNotices } from '@/commands/exchange/take-in-notices'
import { STARTER } from '@/newsroom/disclaimers/library/starter'
import { invalid } from '@/newsroom/result'
import { answer } from '../answer'

const Chosen = z.object({ keys: z.array(z.string()).max(STARTER.templates.length) })

/** Examples of the starter library, as drafts in the book. */
export const takeExamplesAction = async (raw: unknown) => {
  const context = contextFor(await mustView())
  const chosen = Chosen.safeParse(raw)
  if (!chosen.success) return invalid('keys', 'invalid')
  const templates = STARTER.templates.filter(({ key }) => chosen.data.keys.includes(key))
  return answer(TakeInNotices, { file: { ...STARTER, templates } }, takeInNotices, context)
}

const Sent = z.object({ text: z.string().max(900_000) })

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** A file of notices, as drafts in the book. What it says is read here, whoever sent it. */
export const takeFileAction = async (raw: unknown) => {
  const context = contextFor(await mustView())
  const sent = Sent.safeParse(raw)
  if (!sent.success) return invalid('file', 'tooLong')
  return answer(TakeInNotices, { file: jsonIn(sent.data.text) }, takeInNotices, context)
}
