import type { EditionFacts, StageFacts } from '@/newsroom/workflow/edition-facts'
import { BUILT_IN } from '@/newsroom/workflow/routes'
import { contributor, DESK } from '../cast'

/** The only stage of the usual route, at which nobody has spoken yet. */
export const stage = (facts: Partial<StageFacts> = {}): StageFacts => ({
  ...BUILT_IN.one_review.stages[0],
  first: true,
  last: true,
  spoke: [],
  passed: [],
  stale: [],
  ...facts,
})

/** An edition nothing stands in the way of: written and filed by the contributor, approved by an unnamed editor. */
export const edition = (facts: Partial<EditionFacts> = {}): EditionFacts => ({
  state: 'draft',
  n: 1,
  kind: 'first',
  deskId: DESK,
  startedBy: contributor.id,
  assigneeId: null,
  filedBy: contributor.id,
  publishBy: 'chief',
  stage: stage(),
  hands: [contributor.id],
  headHash: 'head',
  approval: { hash: 'head', by: 'another editor' },
  shownHash: 'head',
  seenHead: true,
  issues: [],
  otherInWork: false,
  otherLive: false,
  overtaken: false,
  slugTaken: false,
  embargo: null,
  withheld: false,
  killed: false,
  legalPending: false,
  majorTopic: false,
  blockingThreads: 0,
  unticked: [],
  unknownWarnings: [],
  labelOwed: [],
  freshSignIn: true,
  openDebts: 0,
  answerIssues: [],
  scheduledBy: null,
  schedulerStands: true,
  dueSoon: false,
  withdrawnBy: null,
  debt: null,
  debtLimit: 3,
  recordBroken: false,
  ...facts,
})
