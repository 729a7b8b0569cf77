import type { EditionFacts } from '@/newsroom/workflow/edition-facts'
import { contributor, DESK } from '../cast'

/** An edition nothing stands in the way of: written and filed by the contributor, approved by an unnamed editor. */
export const edition = (facts: Partial<EditionFacts> = {}): EditionFacts => ({
  state: 'draft',
  n: 1,
  kind: 'first',
  deskId: DESK,
  startedBy: contributor.id,
  assigneeId: null,
  filedBy: contributor.id,
  stageRole: 'editor',
  hands: [contributor.id],
  headHash: 'head',
  approval: { hash: 'head', by: 'another editor' },
  shownHash: 'head',
  seenHead: true,
  issues: [],
  otherInWork: false,
  overtaken: false,
  slugTaken: false,
  killed: false,
  ...facts,
})
