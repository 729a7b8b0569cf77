'use server'

import { runForm } from '@/app/run-form'
import { mustView } from '@/app/viewer'
import { AddResponsible, addResponsible } from '@/commands/evidence/add-responsible'
import { EndResponsible, endResponsible } from '@/commands/evidence/end-responsible'
import type { FormState } from '@/components/admin/form-state'

export const nameResponsible = async (before: FormState, form: FormData): Promise<FormState> => {
  const viewer = await mustView()
  return runForm(viewer, before, form, AddResponsible.safeParse(Object.fromEntries(form)), addResponsible)
}

export const endTerm = async (before: FormState, form: FormData): Promise<FormState> => {
  const viewer = await mustView()
  return runForm(viewer, before, form, EndResponsible.safeParse(Object.fromEntries(form)), endResponsible)
}
