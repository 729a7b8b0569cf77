'use server'

import { z } from 'zod'
import { contextFor } from '@/app/context'
import { mustView } from '@/app/viewer'
import { AddRule, addRule } from '@/commands/add-rule'
import { AddTemplate, addTemplate } from '@/commands/add-template'
import { ApproveRule, approveRule } from '@/commands/approve-rule'
import { ApproveRuleEnd, approveRuleEnd } from '@/commands/approve-rule-end'
import { ApproveVersion, approveVersion } from '@/commands/approve-version'
import { ChangeRule, changeRule } from '@/commands/change-rule'
import { ChangeTemplate, changeTemplate } from '@/commands/change-template'
import { DeprecateTemplate, deprecateTemplate } from '@/commands/deprecate-template'
import { EndRule, endRule } from '@/commands/end-rule'
import { KeepRule, keepRule } from '@/commands/keep-rule'
import { AgreeLoosening, agreeLoosening } from '@/commands/loosening/agree-loosening'
import { DropLoosening, dropLoosening } from '@/commands/loosening/drop-loosening'
import { ReturnRule, returnRule } from '@/commands/return-rule'
import { ReturnVersion, returnVersion } from '@/commands/return-version'
import { AddStandIn, addStandIn } from '@/commands/stand-ins/add-stand-in'
import { ApproveStandIn, approveStandIn } from '@/commands/stand-ins/approve-stand-in'
import { EndStandIn, endStandIn } from '@/commands/stand-ins/end-stand-in'
import { SubmitVersion, submitVersion } from '@/commands/submit-version'
import { WithdrawTemplate, withdrawTemplate } from '@/commands/withdraw-template'
import { WriteVersion, writeVersion } from '@/commands/write-version'
import { database } from '@/db/connect'
import { ON_SCREEN } from '@/db/queries/rule-preview/count-effects'
import { previewRule } from '@/db/queries/rule-preview/preview-rule'
import { done, invalid, refused } from '@/newsroom/result'
import { startOfDay } from '@/newsroom/time/start-of-day'
import { answer } from './answer'

const asContext = async () => contextFor(await mustView())

/** Forms write days; the newsroom keeps instants. An empty field is no day, a day that does not exist is refused. */
const Days = z.looseObject({ startsOn: z.string().default(''), endsOn: z.string().optional() })

const withInstants = (raw: unknown, timeZone: string): unknown => {
  const days = Days.safeParse(raw)
  if (!days.success) return raw
  const { startsOn, endsOn = '', ...rest } = days.data
  const instant = (day: string) => (day === '' ? null : (startOfDay(day, timeZone) ?? day))
  return { ...rest, effectiveFrom: instant(startsOn), effectiveTo: instant(endsOn) }
}

const ReviewDay = z.looseObject({ reviewOn: z.string() })

const withReviewDay = (raw: unknown, timeZone: string): unknown => {
  const day = ReviewDay.safeParse(raw)
  if (!day.success) return raw
  const { reviewOn, ...rest } = day.data
  return { ...rest, reviewBy: reviewOn === '' ? null : (startOfDay(reviewOn, timeZone) ?? reviewOn) }
}

export const addTemplateAction = async (raw: unknown) => {
  const viewer = await mustView()
  return answer(AddTemplate, withReviewDay(raw, viewer.timeZone), addTemplate, contextFor(viewer))
}

export const changeTemplateAction = async (raw: unknown) => {
  const viewer = await mustView()
  return answer(ChangeTemplate, withReviewDay(raw, viewer.timeZone), changeTemplate, contextFor(viewer))
}

export const agreeLooseningAction = async (raw: unknown) =>
  answer(AgreeLoosening, raw, agreeLoosening, await asContext())

export const dropLooseningAction = async (raw: unknown) => answer(DropLoosening, raw, dropLoosening, await asContext())

export const deprecateTemplateAction = async (raw: unknown) =>
  answer(DeprecateTemplate, raw, deprecateTemplate, await asContext())

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

const PreviewRule = AddRule.extend({ ruleId: z.uuid().nullable() })

/** In one moment of the archive, and in a transaction that could not write if it would. */
const ONLY_READ = { isolationLevel: 'repeatable read', accessMode: 'read only' } as const

export const previewRuleAction = async (raw: unknown) => {
  const viewer = await mustView()
  const parsed = PreviewRule.safeParse(withInstants(raw, viewer.timeZone))
  if (!parsed.success) return invalid(parsed.error.issues[0]?.path.join('.') ?? '', 'invalid')
  const { templateId, ruleId, effectiveFrom, ...said } = parsed.data
  const asked = { templateId, ruleId, effectiveFrom, said, at: new Date(), limits: ON_SCREEN }
  const preview = await database().transaction((tx) => previewRule(tx, viewer, asked), ONLY_READ)
  return preview ? done(preview) : refused({ kind: 'notFound' })
}

export const changeRuleAction = async (raw: unknown) => {
  const viewer = await mustView()
  return answer(ChangeRule, withInstants(raw, viewer.timeZone), changeRule, contextFor(viewer))
}

export const approveRuleAction = async (raw: unknown) => answer(ApproveRule, raw, approveRule, await asContext())

export const returnRuleAction = async (raw: unknown) => answer(ReturnRule, raw, returnRule, await asContext())

export const endRuleAction = async (raw: unknown) => answer(EndRule, raw, endRule, await asContext())

export const approveRuleEndAction = async (raw: unknown) =>
  answer(ApproveRuleEnd, raw, approveRuleEnd, await asContext())

export const keepRuleAction = async (raw: unknown) => answer(KeepRule, raw, keepRule, await asContext())

export const addStandInAction = async (raw: unknown) => answer(AddStandIn, raw, addStandIn, await asContext())

export const approveStandInAction = async (raw: unknown) =>
  answer(ApproveStandIn, raw, approveStandIn, await asContext())

export const endStandInAction = async (raw: unknown) => answer(EndStandIn, raw, endStandIn, await asContext())
