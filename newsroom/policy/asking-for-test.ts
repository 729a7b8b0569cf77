import { type CastName, contributor, DESK, OTHER_DESK } from '@/testing/cast'

export const NAMES = [
  'contributor',
  'reporter',
  'editor',
  'chief',
  'legal',
  'admin',
] as const satisfies readonly CastName[]

/** One a contributor began, one of somebody else’s, and one of another desk. */
export const story = { deskId: DESK, startedBy: contributor.id, assigneeId: null, limitedTo: null }
export const strangers = { deskId: DESK, startedBy: 'somebody', assigneeId: null, limitedTo: null }
export const elsewhere = { deskId: OTHER_DESK, startedBy: 'somebody', assigneeId: null, limitedTo: null }

/** Which of the cast may, each tried. */
export const allowed = (may: (name: CastName) => boolean) => NAMES.filter(may)
