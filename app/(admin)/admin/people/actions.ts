'use server'

import { refresh } from 'next/cache'
import { contextFor } from '@/app/context'
import { misshapen, saved, turnedDown } from '@/app/form'
import { publicOrigin } from '@/app/origin'
import { mustView } from '@/app/viewer'
import { ChangePerson, changePerson } from '@/commands/change-person'
import { ChangeRoles, changeRoles } from '@/commands/change-roles'
import { DeactivatePerson, deactivatePerson } from '@/commands/deactivate-person'
import { EndSessions, endSessions } from '@/commands/end-sessions'
import { InvitePerson, invitePerson } from '@/commands/invite-person'
import { ReactivatePerson, reactivatePerson } from '@/commands/reactivate-person'
import { ResendInvitation, resendInvitation } from '@/commands/resend-invitation'
import { RevokeInvitation, revokeInvitation } from '@/commands/revoke-invitation'
import type { FormState } from '@/components/admin/form-state'
import type { InviteState } from '@/components/admin/invite-line'
import { hasMail } from '@/platform/mail'
import { readGrantBoxes } from './grant-boxes'

const linkFor = (token: string): string => `${publicOrigin()}/invite/${token}`
const mailing = () => (hasMail() ? { linkFor } : null)

/** The one line: a person, one role to begin with, a link. */
export const invite = async (before: InviteState, form: FormData): Promise<InviteState> => {
  const viewer = await mustView()
  const grant = { role: form.get('role'), deskId: form.get('desk') || null }
  const input = InvitePerson.safeParse({ ...Object.fromEntries(form), timeZone: viewer.timeZone, grants: [grant] })
  if (!input.success) return { ...misshapen(before, form, input.error), link: null }
  const result = await invitePerson(contextFor(viewer), input.data, mailing())
  if (!result.ok) return { ...turnedDown(before, form, result.refusal), link: null }
  refresh()
  const { token, expiresAt } = result.value
  const { name, email, language } = input.data
  const link = { name, url: linkFor(token), expiresAt, mailedTo: hasMail() ? email : null }
  const values = { role: input.data.grants[0]?.role ?? '', desk: input.data.grants[0]?.deskId ?? '', language }
  return { ...saved(before, form), values, link }
}

/** A new link for somebody who has not come; the old one is void. */
export const inviteAgain = async (before: InviteState, form: FormData): Promise<InviteState> => {
  const viewer = await mustView()
  const input = ResendInvitation.safeParse(Object.fromEntries(form))
  if (!input.success) return { ...misshapen(before, form, input.error), link: null }
  const result = await resendInvitation(contextFor(viewer), input.data, mailing())
  if (!result.ok) return { ...turnedDown(before, form, result.refusal), link: null }
  refresh()
  const { token, expiresAt } = result.value
  const [name, email] = [String(form.get('name')), String(form.get('email'))]
  return { ...saved(before, form), link: { name, url: linkFor(token), expiresAt, mailedTo: hasMail() ? email : null } }
}

export const takeBack = async (before: FormState, form: FormData): Promise<FormState> => {
  const viewer = await mustView()
  const input = RevokeInvitation.safeParse(Object.fromEntries(form))
  if (!input.success) return misshapen(before, form, input.error)
  const result = await revokeInvitation(contextFor(viewer), input.data)
  if (!result.ok) return turnedDown(before, form, result.refusal)
  refresh()
  return saved(before, form)
}

export const saveRoles = async (before: FormState, form: FormData): Promise<FormState> => {
  const viewer = await mustView()
  const input = ChangeRoles.safeParse({ personId: form.get('personId'), grants: readGrantBoxes(form) })
  if (!input.success) return misshapen(before, form, input.error)
  const result = await changeRoles(contextFor(viewer), input.data)
  if (!result.ok) return turnedDown(before, form, result.refusal)
  refresh()
  return saved(before, form)
}

export const savePerson = async (before: FormState, form: FormData): Promise<FormState> => {
  const viewer = await mustView()
  const input = ChangePerson.safeParse(Object.fromEntries(form))
  if (!input.success) return misshapen(before, form, input.error)
  const result = await changePerson(contextFor(viewer), input.data)
  if (!result.ok) return turnedDown(before, form, result.refusal)
  refresh()
  return saved(before, form)
}

export const deactivate = async (before: FormState, form: FormData): Promise<FormState> => {
  const viewer = await mustView()
  const input = DeactivatePerson.safeParse({ personId: form.get('personId'), handTo: form.get('handTo') || null })
  if (!input.success) return misshapen(before, form, input.error)
  const result = await deactivatePerson(contextFor(viewer), input.data)
  if (!result.ok) return turnedDown(before, form, result.refusal)
  refresh()
  return saved(before, form)
}

export const reactivate = async (before: FormState, form: FormData): Promise<FormState> => {
  const viewer = await mustView()
  const input = ReactivatePerson.safeParse(Object.fromEntries(form))
  if (!input.success) return misshapen(before, form, input.error)
  const result = await reactivatePerson(contextFor(viewer), input.data)
  if (!result.ok) return turnedDown(before, form, result.refusal)
  refresh()
  return saved(before, form)
}

export const signOutEverywhere = async (before: FormState, form: FormData): Promise<FormState> => {
  const viewer = await mustView()
  const input = EndSessions.safeParse({ personId: form.get('personId'), keep: null })
  if (!input.success) return misshapen(before, form, input.error)
  const result = await endSessions(contextFor(viewer), input.data)
  if (!result.ok) return turnedDown(before, form, result.refusal)
  refresh()
  return saved(before, form)
}
