import type { Effect } from '@/newsroom/workflow/spec'
import { endStory } from './end-story'
import { fillSlug } from './fill-slug'
import { freezePublication } from './freeze-publication'
import { openNextEdition } from './open-next-edition'
import { recordApproval } from './record-approval'
import { closeRun, openRun, stampFiled } from './review-run'
import type { EffectOf } from './scene'
import { showLiveEdition, showThisEdition } from './shown-edition'

/** One function for each effect the table names; a new name does not compile until it is written. */
export const EFFECTS: Readonly<Record<Effect, EffectOf>> = {
  fillSlug,
  stampFiled,
  openRun,
  closeRun,
  recordApproval,
  freezePublication,
  openNextEdition,
  endStory,
  showLiveEdition,
  showThisEdition,
}
