'use server'

import { refresh } from 'next/cache'
import { contextFor } from '@/app/context'
import { heard } from '@/app/heard'
import { mustView } from '@/app/viewer'
import { MarkAllRead, MarkRead, markAllRead, markRead } from '@/commands/notifications/mark-read'

/** One that has gone meanwhile is simply not shown any more. */
export const markReadAction = async (form: FormData): Promise<void> => {
  const viewer = await mustView()
  const input = MarkRead.safeParse(Object.fromEntries(form))
  if (input.success) await heard(viewer, await markRead(contextFor(viewer), input.data))
  refresh()
}

export const markAllReadAction = async (form: FormData): Promise<void> => {
  const viewer = await mustView()
  const input = MarkAllRead.safeParse(Object.fromEntries(form))
  if (input.success) await markAllRead(contextFor(viewer), input.data)
  refresh()
}
