'use server'

import { runAction } from '@/app/run-action'
import { ClaimStage, claimStage } from '@/commands/work/claim-stage'
import { ClearLegal, clearLegal } from '@/commands/work/clear-legal'
import { ClearMajor, clearMajor } from '@/commands/work/clear-major'
import { CorrectAlone, correctAlone } from '@/commands/work/correct-alone'
import { DuplicateStory, duplicateStory } from '@/commands/work/duplicate-story'
import { FlagLegal, flagLegal } from '@/commands/work/flag-legal'
import { FlagMajor, flagMajor } from '@/commands/work/flag-major'
import { FollowUpStory, followUpStory } from '@/commands/work/follow-up-story'
import { HandOverStage, handOverStage } from '@/commands/work/hand-over-stage'
import { LiftEmbargo, liftEmbargo } from '@/commands/work/lift-embargo'
import { LiftLimit, liftLimit } from '@/commands/work/lift-limit'
import { LimitStory, limitStory } from '@/commands/work/limit-story'
import {
  LinkTranslation,
  linkTranslation,
  UnlinkTranslation,
  unlinkTranslation,
} from '@/commands/work/link-translation'
import { MoveStory, moveStory } from '@/commands/work/move-story'
import { SetDeadline, setDeadline } from '@/commands/work/set-deadline'
import { SetEmbargo, setEmbargo } from '@/commands/work/set-embargo'
import { SetFiling, setFiling } from '@/commands/work/set-filing'
import { SetPriority, setPriority } from '@/commands/work/set-priority'
import type { Result } from '@/newsroom/result'

type Done = Promise<Result<null>>
type Begun = Promise<Result<{ readonly storyId: string }>>

export const setDeadlineAction = async (raw: unknown): Done => runAction(raw, SetDeadline, setDeadline)
export const setPriorityAction = async (raw: unknown): Done => runAction(raw, SetPriority, setPriority)
export const moveStoryAction = async (raw: unknown): Done => runAction(raw, MoveStory, moveStory)
export const setEmbargoAction = async (raw: unknown): Done => runAction(raw, SetEmbargo, setEmbargo)
export const liftEmbargoAction = async (raw: unknown): Done => runAction(raw, LiftEmbargo, liftEmbargo)
export const limitStoryAction = async (raw: unknown): Done => runAction(raw, LimitStory, limitStory)
export const liftLimitAction = async (raw: unknown): Done => runAction(raw, LiftLimit, liftLimit)
export const flagLegalAction = async (raw: unknown): Done => runAction(raw, FlagLegal, flagLegal)
export const clearLegalAction = async (raw: unknown): Done => runAction(raw, ClearLegal, clearLegal)
export const flagMajorAction = async (raw: unknown): Done => runAction(raw, FlagMajor, flagMajor)
export const clearMajorAction = async (raw: unknown): Done => runAction(raw, ClearMajor, clearMajor)
export const setFilingAction = async (raw: unknown): Done => runAction(raw, SetFiling, setFiling)
export const linkTranslationAction = async (raw: unknown): Done => runAction(raw, LinkTranslation, linkTranslation)
export const unlinkTranslationAction = async (raw: unknown): Done =>
  runAction(raw, UnlinkTranslation, unlinkTranslation)
export const correctAloneAction = async (raw: unknown): Done => runAction(raw, CorrectAlone, correctAlone)
export const claimStageAction = async (raw: unknown): Done => runAction(raw, ClaimStage, claimStage)
export const handOverStageAction = async (raw: unknown): Done => runAction(raw, HandOverStage, handOverStage)
export const duplicateStoryAction = async (raw: unknown): Begun => runAction(raw, DuplicateStory, duplicateStory)
export const followUpStoryAction = async (raw: unknown): Begun => runAction(raw, FollowUpStory, followUpStory)
