'use server'

import { runForm } from '@/app/run-form'
import { mustView } from '@/app/viewer'
import { AddAuthorisation, addAuthorisation } from '@/commands/evidence/add-authorisation'
import { EndAuthorisation, endAuthorisation } from '@/commands/evidence/end-authorisation'
import type { FormState } from '@/components/admin/form-state'

export const addAuthorisationAction = async (before: FormState, form: FormData): Promise<FormState> => {
  const viewer = await mustView()
  return runForm(viewer, before, form, AddAuthorisation.safeParse(Object.fromEntries(form)), addAuthorisation)
}

export const endAuthorisationAction = async (before: FormState, form: FormData): Promise<FormState> => {
  const viewer = await mustView()
  return runForm(viewer, before, form, EndAuthorisation.safeParse(Object.fromEntries(form)), endAuthorisation)
}
