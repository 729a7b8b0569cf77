import type { PlanDeeds, StageDeeds } from '@/components/desk/plan/plan-deeds'
import { assignStoryAction } from './move-actions'
import {
  claimStageAction,
  clearLegalAction,
  clearMajorAction,
  correctAloneAction,
  duplicateStoryAction,
  flagLegalAction,
  flagMajorAction,
  followUpStoryAction,
  handOverStageAction,
  liftEmbargoAction,
  liftLimitAction,
  limitStoryAction,
  linkTranslationAction,
  moveStoryAction,
  setDeadlineAction,
  setEmbargoAction,
  setFilingAction,
  setPriorityAction,
  unlinkTranslationAction,
} from './plan-actions'

/** The actions behind the planning part of a story's screen. */
export const PLAN_DEEDS: PlanDeeds = {
  assign: assignStoryAction,
  setDeadline: setDeadlineAction,
  setPriority: setPriorityAction,
  moveStory: moveStoryAction,
  setEmbargo: setEmbargoAction,
  liftEmbargo: liftEmbargoAction,
  limitStory: limitStoryAction,
  liftLimit: liftLimitAction,
  flagLegal: flagLegalAction,
  clearLegal: clearLegalAction,
  flagMajor: flagMajorAction,
  clearMajor: clearMajorAction,
  setFiling: setFilingAction,
  linkTranslation: linkTranslationAction,
  unlinkTranslation: unlinkTranslationAction,
  correctAlone: correctAloneAction,
  duplicate: duplicateStoryAction,
  followUp: followUpStoryAction,
}

export const STAGE_DEEDS: StageDeeds = { claim: claimStageAction, handOver: handOverStageAction }
