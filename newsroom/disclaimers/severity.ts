import type { Kind } from './kinds'

/** How much a reader is harmed who misses the notice: among those at one place, the higher stands first. */
export const SEVERITY: Readonly<Record<Kind, 1 | 2 | 3>> = {
  content_warning: 3,
  sponsored: 3,
  political_ad: 3,
  purchase_link: 3,
  ai: 3,
  press_release: 2,
  financial: 2,
  health: 2,
  opinion: 1,
  third_party: 1,
  republication_credit: 1,
  wire: 1,
  translation: 1,
  licence: 1,
  legal_info: 1,
  forward_looking: 1,
  archive_age: 1,
  embargo: 1,
  liability: 1,
  ai_reader_policy: 1,
}
