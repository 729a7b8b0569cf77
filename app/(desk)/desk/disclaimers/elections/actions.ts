'use server'

import { runForm } from '@/app/run-form'
import { mustView } from '@/app/viewer'
import { AddElection, addElection } from '@/commands/elections/add-election'
import { EndElection, endElection } from '@/commands/elections/end-election'
import type { FormState } from '@/components/admin/form-state'

export const addElectionAction = async (before: FormState, form: FormData): Promise<FormState> => {
  const viewer = await mustView()
  const { timeZone: zone, ...said } = Object.fromEntries(form)
  return runForm(viewer, before, form, AddElection.safeParse({ ...said, zone }), addElection)
}

export const endElectionAction = async (before: FormState, form: FormData): Promise<FormState> => {
  const viewer = await mustView()
  return runForm(viewer, before, form, EndElection.safeParse(Object.fromEntries(form)), endElection)
}
