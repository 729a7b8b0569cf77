'use server'

import { runForm } from '@/app/run-form'
import { mustView } from '@/app/viewer'
import {
  ConfirmHouseDeclaration,
  confirmHouseDeclaration,
} from '@/commands/house-declaration/confirm-house-declaration'
import { EndHouseDeclaration, endHouseDeclaration } from '@/commands/house-declaration/end-house-declaration'
import { WriteHouseDeclaration, writeHouseDeclaration } from '@/commands/house-declaration/write-house-declaration'
import type { FormState } from '@/components/admin/form-state'
import { LOCALES } from '@/newsroom/language/locales'

export const writeDeclarationAction = async (before: FormState, form: FormData): Promise<FormState> => {
  const viewer = await mustView()
  const texts = Object.fromEntries(LOCALES.map((locale) => [locale, form.get(`texts.${locale}`)]))
  const said = { texts, reference: form.get('reference') }
  return runForm(viewer, before, form, WriteHouseDeclaration.safeParse(said), writeHouseDeclaration)
}

export const confirmDeclarationAction = async (before: FormState, form: FormData): Promise<FormState> => {
  const viewer = await mustView()
  const said = ConfirmHouseDeclaration.safeParse(Object.fromEntries(form))
  return runForm(viewer, before, form, said, confirmHouseDeclaration)
}

export const endDeclarationAction = async (before: FormState, form: FormData): Promise<FormState> => {
  const viewer = await mustView()
  return runForm(viewer, before, form, EndHouseDeclaration.safeParse(Object.fromEntries(form)), endHouseDeclaration)
}
