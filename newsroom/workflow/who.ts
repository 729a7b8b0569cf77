import type { Actor, System } from '@/newsroom/people/actor'
import { SYSTEM } from '@/newsroom/people/actor'
import { holds } from '@/newsroom/people/holds'
import type { Role } from '@/newsroom/people/roles'
import type { EditionFacts } from './edition-facts'
import { stillNeeded } from './still-needed'
import { takesStage } from './takes-stage'

type Belongs = Pick<EditionFacts, 'deskId' | 'startedBy' | 'assigneeId'>

/** Their own story: they started it or were given it, and may still write for that desk. */
export const isOwn = (actor: Actor, story: Belongs): boolean =>
  (story.startedBy === actor.id || story.assigneeId === actor.id) && holds(actor, 'contributor', story.deskId)

export const isHand = (actor: Actor, edition: Pick<EditionFacts, 'hands'>): boolean => edition.hands.includes(actor.id)

const least =
  (role: Role) =>
  (actor: Actor, edition: EditionFacts): boolean =>
    holds(actor, role, edition.deskId)

const holdsStage = (actor: Actor, { stage, deskId }: EditionFacts): boolean =>
  stage !== null && takesStage(actor, stage, deskId)

/** Nobody else is waited for: whoever passes the stage now has the last word of the review. */
const isLastWord = ({ stage }: EditionFacts): boolean => stage?.last === true && stillNeeded(stage) === 1

const WHO = {
  reporter: least('reporter'),
  editor: least('editor'),
  chief: least('chief'),
  /** Only what somebody still has to look at can be looked at. */
  editorOwed: (actor, edition) => edition.debt !== null && holds(actor, 'editor', edition.deskId),
  ownStory: isOwn,
  ownDraft: (actor, edition) => edition.state === 'draft' && isOwn(actor, edition),
  filer: (actor, edition) => edition.filedBy === actor.id,
  publisher: (actor, edition) => holds(actor, edition.publishBy, edition.deskId),
  stage: holdsStage,
  beforeLastWord: (actor, edition) => holdsStage(actor, edition) && !isLastWord(edition),
  lastWord: (actor, edition) => holdsStage(actor, edition) && isLastWord(edition),
  laterStage: (actor, edition) => holdsStage(actor, edition) && edition.stage?.first === false,
  /** The house itself; no person ever is. */
  system: () => false,
} as const satisfies Record<string, (actor: Actor, edition: EditionFacts) => boolean>

export type WhoName = keyof typeof WHO

const WHO_NOT = {
  hand: isHand,
  /** Proofs are read by hands too; they count as no review. */
  handAtReview: (actor, edition) => edition.stage?.kind !== 'proof' && isHand(actor, edition),
  /** Two review stages of one run want two people; the sign-off may be the last reviewer's. */
  spoke: (actor, { stage }) => stage?.kind === 'review' && stage.spoke.includes(actor.id),
  /** A stage that wants several people wants others than those who have passed it. */
  passed: (actor, { stage }) => stage?.passed.includes(actor.id) === true,
  filer: (actor, edition) => edition.filedBy === actor.id,
  debtOpener: (actor, { debt }) => debt?.openedBy === actor.id,
  scheduler: (actor, edition) => edition.scheduledBy === actor.id,
  withdrawer: (actor, edition) => edition.withdrawnBy === actor.id,
} as const satisfies Record<string, (actor: Actor, edition: EditionFacts) => boolean>

export type WhoNotName = keyof typeof WHO_NOT

export const mayMove = (who: readonly WhoName[], actor: Actor | System, edition: EditionFacts): boolean =>
  actor === SYSTEM ? who.includes('system') : who.some((name) => WHO[name](actor, edition))

/** The first reason this person is ruled out, whatever roles they hold. */
export const ruledOut = (
  whoNot: readonly WhoNotName[],
  actor: Actor | System,
  edition: EditionFacts,
): WhoNotName | undefined => (actor === SYSTEM ? undefined : whoNot.find((name) => WHO_NOT[name](actor, edition)))
