import type { Effect } from '@/newsroom/workflow/spec'
import { reopenRun } from './after-change'
import { bringBack } from './bring-back'
import { openDebt, settleDebt } from './debts'
import { endStory } from './end-story'
import { fillSlug } from './fill-slug'
import { freezePublication } from './freeze-publication'
import { keepCheck } from './keep-check'
import { openNextEdition } from './open-next-edition'
import { clearPlan, keepFailure, planPublication } from './plan-publication'
import { recordApproval } from './record-approval'
import { recordOpinion } from './record-opinion'
import { closeRun, openRun, stampFiled } from './review-run'
import type { EffectOf } from './scene'
import { showLiveEdition, showThisEdition } from './shown-edition'
import { takeDown } from './take-down'
import { advanceRun, rewindRun } from './turn-run'

/** One function for each effect the table names; a new name does not compile until it is written. */
export const EFFECTS: Readonly<Record<Effect, EffectOf>> = {
  fillSlug,
  keepCheck,
  stampFiled,
  openRun,
  closeRun,
  reopenRun,
  recordOpinion,
  advanceRun,
  rewindRun,
  recordApproval,
  planPublication,
  clearPlan,
  keepFailure,
  openDebt,
  settleDebt,
  freezePublication,
  openNextEdition,
  takeDown,
  bringBack,
  endStory,
  showLiveEdition,
  showThisEdition,
}
