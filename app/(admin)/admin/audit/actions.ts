'use server'

import { runForm } from '@/app/run-form'
import { mustView } from '@/app/viewer'
import { CheckNewest, checkNewest as check } from '@/commands/check-newest'
import type { FormState } from '@/components/admin/form-state'

export const checkNewest = async (before: FormState, form: FormData): Promise<FormState> => {
  const viewer = await mustView()
  return runForm(viewer, before, form, CheckNewest.safeParse({}), check)
}
