'use server'

import { redirect } from 'next/navigation'
import { misshapen, turnedDown } from '@/app/form'
import { heard } from '@/app/heard'
import { publishContextFor } from '@/app/publish-context'
import { runForm } from '@/app/run-form'
import { mustView } from '@/app/viewer'
import { CloseReport, closeReport } from '@/commands/reports/close-report'
import { TakeUpReport, takeUpReport } from '@/commands/reports/take-up-report'
import { TickCardTask, tickCardTask } from '@/commands/reports/tick-card-task'
import type { FormState } from '@/components/admin/form-state'
import { invalid } from '@/newsroom/result'

/** Whatever the table of moves has against it, the story's own screen says it better than a list can. */
export const takeUpAction = async (before: FormState, form: FormData): Promise<FormState> => {
  const viewer = await mustView()
  const input = TakeUpReport.safeParse(Object.fromEntries(form))
  if (!input.success) return misshapen(before, form, input.error)
  const taken = await heard(viewer, await takeUpReport(publishContextFor(viewer), input.data))
  if (taken.ok) redirect(`/desk/stories/${taken.value.storyId}`)
  const { refusal } = taken
  if (refusal.kind === 'invalid' || refusal.kind === 'notFound') return turnedDown(before, form, refusal)
  return turnedDown(before, form, invalid('form', 'notYours').refusal)
}

export const closeReportAction = async (before: FormState, form: FormData): Promise<FormState> =>
  runForm(await mustView(), before, form, CloseReport.safeParse(Object.fromEntries(form)), closeReport)

export const tickCardAction = async (before: FormState, form: FormData): Promise<FormState> =>
  runForm(await mustView(), before, form, TickCardTask.safeParse(Object.fromEntries(form)), tickCardTask)
