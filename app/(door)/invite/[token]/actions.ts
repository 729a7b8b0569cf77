'use server'

import { redirect } from 'next/navigation'
import { nobodysContext } from '@/app/context'
import { misshapen, turnedDown } from '@/app/form'
import { requestOrigin } from '@/app/origin'
import { keepSession, rememberDevice } from '@/app/sign-in'
import { AcceptInvitation, acceptInvitation } from '@/commands/accept-invitation'
import { FoundNewsroom, foundNewsroom } from '@/commands/found-newsroom'
import type { FormState } from '@/components/admin/form-state'
import { HOME } from '@/newsroom/people/landing'

/** The invitee's own password; then they are in. */
export const join = async (before: FormState, form: FormData): Promise<FormState> => {
  const input = AcceptInvitation.safeParse(Object.fromEntries(form))
  if (!input.success) return misshapen(before, form, input.error)
  const result = await acceptInvitation(nobodysContext(), { ...input.data, ...(await requestOrigin()) })
  if (!result.ok) return turnedDown(before, form, result.refusal)
  await keepSession(result.value.sessionId)
  await rememberDevice(result.value.email)
  redirect(HOME)
}

/** The first newsroom, its first section and its owner. */
export const found = async (before: FormState, form: FormData): Promise<FormState> => {
  const input = FoundNewsroom.safeParse(Object.fromEntries(form))
  if (!input.success) return misshapen(before, form, input.error)
  const result = await foundNewsroom(nobodysContext(), { ...input.data, ...(await requestOrigin()) })
  if (!result.ok) return turnedDown(before, form, result.refusal)
  await keepSession(result.value.sessionId)
  await rememberDevice(result.value.email)
  redirect(HOME)
}
