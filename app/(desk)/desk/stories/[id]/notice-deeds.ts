import type { LiftDeeds } from '@/components/desk/disclaimers/lifted/lift-deeds'
import type { NoticeDeeds } from '@/components/desk/disclaimers/piece/notice-acts'
import {
  acknowledgeNoticeAction,
  addNoticeAction,
  approveWaiverAction,
  decideLiftedAction,
  dropNoticeAction,
  leaveNoticeAction,
  liftNoticeAction,
  takeBackChoiceAction,
  takeBackLeftAction,
  waiveNoticeAction,
} from './notice-actions'

/** The actions a screen hands to the notices of its piece. */
export const NOTICE_DEEDS: NoticeDeeds = {
  add: addNoticeAction,
  drop: dropNoticeAction,
  waive: waiveNoticeAction,
  approve: approveWaiverAction,
  takeBack: takeBackChoiceAction,
  acknowledge: acknowledgeNoticeAction,
}

/** And what it does with a notice that was typed into the copy. */
export const LIFT_DEEDS: LiftDeeds = {
  lift: liftNoticeAction,
  leave: leaveNoticeAction,
  takeBackLeft: takeBackLeftAction,
  decide: decideLiftedAction,
}
