'use server'

import { contextFor } from '@/app/context'
import { mustView } from '@/app/viewer'
import { ApproveReissue, approveReissue } from '@/commands/reissue/approve-reissue'
import { RequestReissue, requestReissue } from '@/commands/reissue/request-reissue'
import { declineReissue, resumeReissue, stopReissue, TurnReissue } from '@/commands/reissue/turn-reissue'
import { answer } from '../../answer'

const asContext = async () => contextFor(await mustView())

export const requestReissueAction = async (raw: unknown) =>
  answer(RequestReissue, raw, requestReissue, await asContext())

export const approveReissueAction = async (raw: unknown) =>
  answer(ApproveReissue, raw, approveReissue, await asContext())

export const declineReissueAction = async (raw: unknown) => answer(TurnReissue, raw, declineReissue, await asContext())

export const stopReissueAction = async (raw: unknown) => answer(TurnReissue, raw, stopReissue, await asContext())

export const resumeReissueAction = async (raw: unknown) => answer(TurnReissue, raw, resumeReissue, await asContext())
