'use server'

import { z } from 'zod'
import { contextFor } from '@/app/context'
import { mustView } from '@/app/viewer'
import { AddRule, addRule } from '@/commands/add-rule'
import { AddTemplate, addTemplate } from '@/commands/add-template'
import { ApproveVersion, approveVersion } from '@/commands/approve-version'
import { ChangeRule, changeRule } from '@/commands/change-rule'
import { ChangeTemplate, changeTemplate } from '@/commands/change-template'
import { EndRule, endRule } from '@/commands/end-rule'
import { ReturnVersion, returnVersion } from '@/commands/return-version'
import { SubmitVersion, submitVersion } from '@/commands/submit-version'
import { WithdrawTemplate, withdrawTemplate } from '@/commands/withdraw-template'
import { WriteVersion, writeVersion } from '@/commands/write-version'
import { startOfDay } from '@/newsroom/time/start-of-day'
import { answer } from './answer'

const asContext = async () => contextFor(await mustView())

/** Forms write days; the newsroom keeps instants. An empty field is no day, a day that does not exist is refused. */
const Days = z.looseObject({ startsOn: z.string(), endsOn: z.string().optional() })

const withInstants = (raw: unknown, timeZone: string): unknown => {
  const days = Days.safeParse(raw)
  if (!days.success) return raw
  const { startsOn, endsOn = '', ...rest } = days.data
  const instant = (day: string) => (day === '' ? null : (startOfDay(day, timeZone) ?? day))
  return { ...rest, effectiveFrom: instant(startsOn), effectiveTo: instant(endsOn) }
}

export const addTemplateAction = async (raw: unknown) => answer(AddTemplate, raw, addTemplate, await asContext())

export const changeTemplateAction = async (raw: unknown) =>
  answer(ChangeTemplate, raw, changeTemplate, await asContext())

export const withdrawTemplateAction = async (raw: unknown) =>
  answer(WithdrawTemplate, raw, withdrawTemplate, await asContext())

export const writeVersionAction = async (raw: unknown) => {
  const viewer = await mustView()
  return answer(WriteVersion, withInstants(raw, viewer.timeZone), writeVersion, contextFor(viewer))
}

export const submitVersionAction = async (raw: unknown) => answer(SubmitVersion, raw, submitVersion, await asContext())

export const returnVersionAction = async (raw: unknown) => answer(ReturnVersion, raw, returnVersion, await asContext())

export const approveVersionAction = async (raw: unknown) =>
  answer(ApproveVersion, raw, approveVersion, await asContext())

export const addRuleAction = async (raw: unknown) => {
  const viewer = await mustView()
  return answer(AddRule, withInstants(raw, viewer.timeZone), addRule, contextFor(viewer))
}

export const changeRuleAction = async (raw: unknown) => answer(ChangeRule, raw, changeRule, await asContext())

export const endRuleAction = async (raw: unknown) => answer(EndRule, raw, endRule, await asContext())
