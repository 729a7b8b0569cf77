'use server'

import { refresh, revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { contextFor, nobodysContext } from '@/app/context'
import { misshapen, saved, turnedDown } from '@/app/form'
import { heard } from '@/app/heard'
import { requestOrigin } from '@/app/origin'
import { runForm } from '@/app/run-form'
import { dropSession, keepSession, rememberDevice } from '@/app/sign-in'
import { mustView } from '@/app/viewer'
import { ChangePassword, changePassword } from '@/commands/change-password'
import { ChangePerson, changePerson } from '@/commands/change-person'
import { EndSession, endSession } from '@/commands/end-session'
import { endSessions } from '@/commands/end-sessions'
import { ChooseMail, chooseMail } from '@/commands/notifications/choose-mail'
import { signOut } from '@/commands/sign-out'
import type { FormState } from '@/components/admin/form-state'
import { NOTICE_KINDS } from '@/newsroom/notifications/kinds'

/** One's own name, language and time zone. */
export const saveProfile = async (before: FormState, form: FormData): Promise<FormState> => {
  const viewer = await mustView()
  const input = ChangePerson.safeParse({ ...Object.fromEntries(form), personId: viewer.id, email: null })
  if (!input.success) return misshapen(before, form, input.error)
  const result = await heard(viewer, await changePerson(contextFor(viewer), input.data))
  if (!result.ok) return turnedDown(before, form, result.refusal)
  revalidatePath('/', 'layout')
  return saved(before, form)
}

/** What of one's notifications comes by mail, and when. */
export const saveMailChoice = async (before: FormState, form: FormData): Promise<FormState> => {
  const viewer = await mustView()
  const choices = Object.fromEntries(NOTICE_KINDS.map((kind) => [kind, form.get(kind)]))
  return runForm(viewer, before, form, ChooseMail.safeParse({ personId: viewer.id, choices }), chooseMail)
}

/** Ends every session and begins a new one in this browser. */
export const savePassword = async (before: FormState, form: FormData): Promise<FormState> => {
  const viewer = await mustView()
  const input = ChangePassword.safeParse(Object.fromEntries(form))
  if (!input.success) return misshapen(before, form, input.error)
  const result = await heard(
    viewer,
    await changePassword(contextFor(viewer), { ...input.data, ...(await requestOrigin()) }),
  )
  if (!result.ok) return turnedDown(before, form, result.refusal)
  await keepSession(result.value.sessionId)
  await rememberDevice(viewer.email)
  return saved(before, form)
}

/** Ends one of one's own sessions. One that has ended meanwhile is simply not shown any more. */
export const endOwnSession = async (form: FormData): Promise<void> => {
  const viewer = await mustView()
  const input = EndSession.safeParse(Object.fromEntries(form))
  if (input.success) await heard(viewer, await endSession(contextFor(viewer), input.data))
  refresh()
}

export const endOtherSessions = async (): Promise<void> => {
  const viewer = await mustView()
  await endSessions(contextFor(viewer), { personId: viewer.id, keep: viewer.sessionId })
  refresh()
}

/** Signs out here: the row ends first, so that a copy of the cookie is worth nothing. */
export const leave = async (): Promise<void> => {
  const { sessionId } = await mustView()
  await signOut(nobodysContext(), { sessionId })
  await dropSession()
  redirect('/sign-in')
}
