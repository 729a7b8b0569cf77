'use server'

import { refresh } from 'next/cache'
import { contextFor } from '@/app/context'
import { misshapen, saved, turnedDown } from '@/app/form'
import { heard } from '@/app/heard'
import { runForm } from '@/app/run-form'
import { mustView } from '@/app/viewer'
import { AddPartner, addPartner } from '@/commands/partners/add-partner'
import { EndPartner, endPartner } from '@/commands/partners/end-partner'
import { RetryDelivery, retryDelivery } from '@/commands/partners/retry-delivery'
import type { FormState } from '@/components/admin/form-state'
import type { PartnerState } from '@/components/admin/partner-form'

export const add = async (before: PartnerState, form: FormData): Promise<PartnerState> => {
  const viewer = await mustView()
  const input = AddPartner.safeParse(Object.fromEntries(form))
  if (!input.success) return { ...misshapen(before, form, input.error), secret: null }
  const result = await heard(viewer, await addPartner(contextFor(viewer), input.data))
  if (!result.ok) return { ...turnedDown(before, form, result.refusal), secret: null }
  refresh()
  return { ...saved(before, form), values: {}, secret: { name: input.data.name, text: result.value.secret } }
}

export const end = async (before: FormState, form: FormData): Promise<FormState> => {
  const viewer = await mustView()
  return runForm(viewer, before, form, EndPartner.safeParse(Object.fromEntries(form)), endPartner)
}

/** One that arrived meanwhile simply says so when the list is shown again. */
export const tryAgain = async (form: FormData): Promise<void> => {
  const viewer = await mustView()
  const input = RetryDelivery.safeParse(Object.fromEntries(form))
  if (input.success) await heard(viewer, await retryDelivery(contextFor(viewer), input.data))
  refresh()
}
