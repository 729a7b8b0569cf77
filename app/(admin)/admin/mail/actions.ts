'use server'

import { refresh } from 'next/cache'
import { contextFor } from '@/app/context'
import { heard } from '@/app/heard'
import { mustView } from '@/app/viewer'
import { RetryMail, retryMail } from '@/commands/mail/retry-mail'

/** One that was sent meanwhile simply says so when the list is shown again. */
export const tryAgain = async (form: FormData): Promise<void> => {
  const viewer = await mustView()
  const input = RetryMail.safeParse(Object.fromEntries(form))
  if (input.success) await heard(viewer, await retryMail(contextFor(viewer), input.data))
  refresh()
}
