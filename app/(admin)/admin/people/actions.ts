'use server'

import { refresh } from 'next/cache'
import { contextFor } from '@/app/context'
import { misshapen, saved, turnedDown } from '@/app/form'
import { heard } from '@/app/heard'
import { publicOrigin } from '@/app/origin'
import { runForm } from '@/app/run-form'
import { mustView } from '@/app/viewer'
import { ChangePerson, changePerson } from '@/commands/change-person'
import { ChangeRoles, changeRoles } from '@/commands/change-roles'
import { DeactivatePerson, deactivatePerson } from '@/commands/deactivate-person'
import { EndSessions, endSessions } from '@/commands/end-sessions'
import { type Invited, InvitePerson, invitePerson } from '@/commands/invite-person'
import { ReactivatePerson, reactivatePerson } from '@/commands/reactivate-person'
import { ResendInvitation, resendInvitation } from '@/commands/resend-invitation'
import { RevokeInvitation, revokeInvitation } from '@/commands/revoke-invitation'
import type { FormState } from '@/components/admin/form-state'
import type { InviteState } from '@/components/admin/invite-line'
import type { ReadyLink } from '@/components/admin/link-to-copy'
import { hasMail } from '@/platform/mail'
import { readGrantBoxes } from './grant-boxes'

const linkFor = (token: string): string => `${publicOrigin()}/invite/${token}`

const ready = ({ token, expiresAt }: Invited, name: string, email: string): ReadyLink => ({
  ...{ name, expiresAt, url: linkFor(token) },
  mailedTo: hasMail() ? email : null,
})

/** The one line: a person, one role to begin with, a link. */
export const invite = async (before: InviteState, form: FormData): Promise<InviteState> => {
  const viewer = await mustView()
  const grant = { role: form.get('role'), deskId: form.get('desk') || null }
  const input = InvitePerson.safeParse({ ...Object.fromEntries(form), timeZone: viewer.timeZone, grants: [grant] })
  if (!input.success) return { ...misshapen(before, form, input.error), link: null }
  const result = await heard(viewer, await invitePerson(contextFor(viewer), input.data, { linkFor }))
  if (!result.ok) return { ...turnedDown(before, form, result.refusal), link: null }
  refresh()
  const { name, email } = input.data
  const { name: _, email: __, ...values } = saved(before, form).values
  return { ...saved(before, form), values, link: ready(result.value, name, email) }
}

/** A new link for somebody who has not come; the old one is void. */
export const inviteAgain = async (before: InviteState, form: FormData): Promise<InviteState> => {
  const viewer = await mustView()
  const input = ResendInvitation.safeParse(Object.fromEntries(form))
  if (!input.success) return { ...misshapen(before, form, input.error), link: null }
  const result = await heard(viewer, await resendInvitation(contextFor(viewer), input.data, { linkFor }))
  if (!result.ok) return { ...turnedDown(before, form, result.refusal), link: null }
  refresh()
  const link = ready(result.value, String(form.get('name')), String(form.get('email')))
  return { ...saved(before, form), link }
}

export const takeBack = async (before: FormState, form: FormData): Promise<FormState> => {
  const viewer = await mustView()
  return runForm(viewer, before, form, RevokeInvitation.safeParse(Object.fromEntries(form)), revokeInvitation)
}

export const saveRoles = async (before: FormState, form: FormData): Promise<FormState> => {
  const viewer = await mustView()
  const wanted = { personId: form.get('personId'), grants: readGrantBoxes(form) }
  return runForm(viewer, before, form, ChangeRoles.safeParse(wanted), changeRoles)
}

export const savePerson = async (before: FormState, form: FormData): Promise<FormState> => {
  const viewer = await mustView()
  return runForm(viewer, before, form, ChangePerson.safeParse(Object.fromEntries(form)), changePerson)
}

export const deactivate = async (before: FormState, form: FormData): Promise<FormState> => {
  const viewer = await mustView()
  const wanted = { personId: form.get('personId'), handTo: form.get('handTo') || null }
  return runForm(viewer, before, form, DeactivatePerson.safeParse(wanted), deactivatePerson)
}

export const reactivate = async (before: FormState, form: FormData): Promise<FormState> => {
  const viewer = await mustView()
  return runForm(viewer, before, form, ReactivatePerson.safeParse(Object.fromEntries(form)), reactivatePerson)
}

export const signOutEverywhere = async (before: FormState, form: FormData): Promise<FormState> => {
  const viewer = await mustView()
  const wanted = { personId: form.get('personId'), keep: null }
  return runForm(viewer, before, form, EndSessions.safeParse(wanted), endSessions)
}
