'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { heard } from '@/app/heard'
import { publishContextFor } from '@/app/publish-context'
import { mustView } from '@/app/viewer'
import { Reschedule, reschedule } from '@/commands/reschedule'
import { database } from '@/db/connect'
import { rescheduleAtHand } from '@/db/queries/calendar/reschedule-at-hand'
import { invalid, type Result, refused } from '@/newsroom/result'
import type { RescheduleAtHand } from '@/newsroom/story/reschedule'
import type { MoveMade } from '@/newsroom/workflow/move-made'

const Asked = z.object({ storyId: z.uuid() })

/** Whether this person may give the piece another time, and what the dialog shows. */
export const rescheduleAtHandAction = async (raw: unknown): Promise<Result<RescheduleAtHand>> => {
  const viewer = await mustView()
  const asked = Asked.safeParse(raw)
  if (!asked.success) return refused({ kind: 'notFound' })
  return heard(viewer, await rescheduleAtHand(database(), viewer, { ...asked.data, at: new Date() }))
}

export const rescheduleAction = async (raw: unknown): Promise<Result<MoveMade>> => {
  const viewer = await mustView()
  const parsed = Reschedule.safeParse(raw)
  if (!parsed.success) return invalid(parsed.error.issues[0]?.path.map(String).join('.') ?? '', 'invalid')
  const made = await reschedule(publishContextFor(viewer), parsed.data)
  if (made.ok) revalidatePath('/desk', 'layout')
  return heard(viewer, made)
}
