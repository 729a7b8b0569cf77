'use server'

import { runForm } from '@/app/run-form'
import { mustView } from '@/app/viewer'
import { AddSection, addSection } from '@/commands/add-section'
import { AddTopic, addTopic } from '@/commands/add-topic'
import { ChangeSection, changeSection } from '@/commands/change-section'
import { ChangeSettings, changeSettings } from '@/commands/change-settings'
import { CloseSection, closeSection } from '@/commands/close-section'
import { SetPolicyPages, setPolicyPages } from '@/commands/set-policy-pages'
import type { FormState } from '@/components/admin/form-state'
import { LOCALES } from '@/newsroom/language/locales'
import { POLICY_PAGES } from '@/newsroom/settings/policy-pages'

/** Fields named `names.en`, `names.zh-Hant` … as one value. */
const perLocale = (form: FormData, field: string): Record<string, FormDataEntryValue | null> =>
  Object.fromEntries(LOCALES.map((locale) => [locale, form.get(`${field}.${locale}`)]))

export const saveSettings = async (before: FormState, form: FormData): Promise<FormState> => {
  const viewer = await mustView()
  const wanted = { ...Object.fromEntries(form), footer: perLocale(form, 'footer') }
  return runForm(viewer, before, form, ChangeSettings.safeParse(wanted), changeSettings)
}

export const savePolicyPages = async (before: FormState, form: FormData): Promise<FormState> => {
  const viewer = await mustView()
  const policies = Object.fromEntries(POLICY_PAGES.map((name) => [name, form.get(name) ?? '']))
  return runForm(viewer, before, form, SetPolicyPages.safeParse({ policies }), setPolicyPages)
}

export const openSection = async (before: FormState, form: FormData): Promise<FormState> => {
  const viewer = await mustView()
  const wanted = { slug: form.get('slug'), names: perLocale(form, 'names'), deskId: form.get('deskId') || null }
  return runForm(viewer, before, form, AddSection.safeParse(wanted), addSection)
}

export const saveSection = async (before: FormState, form: FormData): Promise<FormState> => {
  const viewer = await mustView()
  const wanted = { ...Object.fromEntries(form), names: perLocale(form, 'names') }
  return runForm(viewer, before, form, ChangeSection.safeParse(wanted), changeSection)
}

export const shutSection = async (before: FormState, form: FormData): Promise<FormState> => {
  const viewer = await mustView()
  return runForm(viewer, before, form, CloseSection.safeParse(Object.fromEntries(form)), closeSection)
}

export const openTopic = async (before: FormState, form: FormData): Promise<FormState> => {
  const viewer = await mustView()
  const wanted = { slug: form.get('slug'), names: perLocale(form, 'names') }
  return runForm(viewer, before, form, AddTopic.safeParse(wanted), addTopic)
}
