'use server'

import { runAction } from '@/app/run-action'
import { runForm } from '@/app/run-form'
import { mustView } from '@/app/viewer'
import { CheckNewest, checkNewest as check } from '@/commands/check-newest'
import { OpenLimited, openLimited } from '@/commands/work/open-limited'
import type { FormState } from '@/components/admin/form-state'
import type { Result } from '@/newsroom/result'

export const checkNewest = async (before: FormState, form: FormData): Promise<FormState> => {
  const viewer = await mustView()
  return runForm(viewer, before, form, CheckNewest.safeParse({}), check)
}

export const openLimitedAction = async (raw: unknown): Promise<Result<null>> => runAction(raw, OpenLimited, openLimited)
