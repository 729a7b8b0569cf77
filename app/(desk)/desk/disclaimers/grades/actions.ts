'use server'

import { runForm } from '@/app/run-form'
import { mustView } from '@/app/viewer'
import { AgreeTable, agreeTable } from '@/commands/grade-table/agree-table'
import { ReturnTable, returnTable } from '@/commands/grade-table/return-table'
import { WriteTable, writeTable } from '@/commands/grade-table/write-table'
import type { FormState } from '@/components/admin/form-state'
import { tableIn } from './table-fields'

export const writeTableAction = async (before: FormState, form: FormData): Promise<FormState> => {
  const viewer = await mustView()
  return runForm(viewer, before, form, WriteTable.safeParse(tableIn(form)), writeTable)
}

export const agreeTableAction = async (before: FormState, form: FormData): Promise<FormState> => {
  const viewer = await mustView()
  return runForm(viewer, before, form, AgreeTable.safeParse(Object.fromEntries(form)), agreeTable)
}

export const returnTableAction = async (before: FormState, form: FormData): Promise<FormState> => {
  const viewer = await mustView()
  return runForm(viewer, before, form, ReturnTable.safeParse(Object.fromEntries(form)), returnTable)
}
