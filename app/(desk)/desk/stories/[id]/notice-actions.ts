'use server'

import { runAction } from '@/app/run-action'
import { DecideLifted, decideLifted } from '@/commands/lifted-notices/decide-lifted'
import { LeaveNotice, leaveNotice } from '@/commands/lifted-notices/leave-notice'
import { type Lifted, LiftNotice, liftNotice } from '@/commands/lifted-notices/lift-notice'
import { TakeBackLeft, takeBackLeft } from '@/commands/lifted-notices/take-back-left'
import { AcknowledgeNotice, acknowledgeNotice } from '@/commands/notice-choices/acknowledge-notice'
import { AddNotice, addNotice } from '@/commands/notice-choices/add-notice'
import { ApproveWaiver, approveWaiver } from '@/commands/notice-choices/approve-waiver'
import { DropNotice, dropNotice } from '@/commands/notice-choices/drop-notice'
import { TakeBackChoice, takeBackChoice } from '@/commands/notice-choices/take-back-choice'
import { WaiveNotice, waiveNotice } from '@/commands/notice-choices/waive-notice'
import type { Result } from '@/newsroom/result'

type Done = Promise<Result<unknown>>

export const addNoticeAction = async (raw: unknown): Done => runAction(raw, AddNotice, addNotice)
export const dropNoticeAction = async (raw: unknown): Done => runAction(raw, DropNotice, dropNotice)
export const waiveNoticeAction = async (raw: unknown): Done => runAction(raw, WaiveNotice, waiveNotice)
export const approveWaiverAction = async (raw: unknown): Done => runAction(raw, ApproveWaiver, approveWaiver)
export const takeBackChoiceAction = async (raw: unknown): Done => runAction(raw, TakeBackChoice, takeBackChoice)
export const acknowledgeNoticeAction = async (raw: unknown): Done =>
  runAction(raw, AcknowledgeNotice, acknowledgeNotice)
export const liftNoticeAction = async (raw: unknown): Promise<Result<Lifted>> => runAction(raw, LiftNotice, liftNotice)
export const leaveNoticeAction = async (raw: unknown): Done => runAction(raw, LeaveNotice, leaveNotice)
export const takeBackLeftAction = async (raw: unknown): Done => runAction(raw, TakeBackLeft, takeBackLeft)
export const decideLiftedAction = async (raw: unknown): Done => runAction(raw, DecideLifted, decideLifted)
