import type { Actor } from '@/newsroom/people/actor'
import { holds, holdsSomewhere } from '@/newsroom/people/holds'
import { isListed } from '@/newsroom/people/is-listed'
import { readsDesk } from '@/newsroom/people/reads-desk'
import type { State } from '@/newsroom/workflow/states'
import { takesStage } from '@/newsroom/workflow/takes-stage'
import { isOwn } from '@/newsroom/workflow/who'
import type { Action, EditionSubject, StorySubject, Subjects } from './subjects'

type Policy = { readonly [A in Action]: (actor: Actor, ...subject: Subjects[A]) => boolean }

const keepsDisclaimers = (actor: Actor): boolean =>
  (['legal', 'chief', 'admin'] as const).some((role) => holdsSomewhere(actor, role))

const leadsSomewhere = (actor: Actor): boolean => holdsSomewhere(actor, 'chief')

const isAdmin = (actor: Actor): boolean => holdsSomewhere(actor, 'admin')

const writesForDesk = (actor: Actor, story: StorySubject): boolean =>
  holds(actor, 'reporter', story.deskId) || isOwn(actor, story)

const holdsStage = (actor: Actor, edition: EditionSubject): boolean =>
  edition.stage !== null && takesStage(actor, edition.stage, edition.deskId)

/** Where several answer for the law, none of them decides for the others. */
const isOnly = (ids: readonly string[], id: string): boolean => ids.length > 0 && ids.every((one) => one === id)

const nobody = (): boolean => false

/** Who may change the text in each state. A change of an approved piece voids the approval. */
const WRITERS: Readonly<Record<State, (actor: Actor, edition: EditionSubject) => boolean>> = {
  draft: writesForDesk,
  sent_back: writesForDesk,
  approved: writesForDesk,
  publish_failed: writesForDesk,
  /** Its text waits for its minute: first it is unscheduled. */
  scheduled: nobody,
  in_review: holdsStage,
  published: nobody,
  superseded: nobody,
  withdrawn: nobody,
  killed: nobody,
  spiked: nobody,
}

const POLICY: Policy = {
  /** The whole list of the desk; whoever may not sees their own stories only. */
  'story.list': (actor, { deskId }) => readsDesk(actor, deskId),
  'story.read': (actor, story) => POLICY['story.list'](actor, story) || isOwn(actor, story),
  'story.start': (actor, { deskId }) => holds(actor, 'reporter', deskId),
  'story.write': (actor, edition) => WRITERS[edition.state](actor, edition),
  'story.assign': (actor, { deskId }) => holds(actor, 'editor', deskId),
  /** Links for people outside: made, listed and revoked by whoever could write the piece. */
  'story.share': writesForDesk,
  /** Taking a story nobody has. */
  'story.claim': (actor, { deskId, assigneeId }) => assigneeId === null && holds(actor, 'reporter', deskId),
  /** Giving on, or giving back, what one was given. */
  'story.handOver': (actor, story) => story.assigneeId === actor.id && isOwn(actor, story),
  /** Deadline, priority, desk: what is decided about a piece and is not in it. */
  'story.plan': (actor, { deskId }) => holds(actor, 'editor', deskId),
  /** Whoever learns of an embargo or a doubt may say so; taking it back is for those who answer for it. */
  'story.hold': (actor, story) => writesForDesk(actor, story) || holds(actor, 'legal', story.deskId),
  'story.liftEmbargo': (actor, { deskId }) => holds(actor, 'chief', deskId),
  'story.clearLegal': (actor, { deskId }) => holds(actor, 'legal', deskId) || holds(actor, 'chief', deskId),
  'story.clearMajor': (actor, { deskId }) => holds(actor, 'chief', deskId),
  /** Who may know of a story; only somebody who knows of it can ask. */
  'story.limit': (actor, { deskId }) => holds(actor, 'chief', deskId),
  /** The way out when everybody on a list has left, without being shown the story first. */
  'story.openLimited': isAdmin,
  /** What readers report of a desk's pieces, and what is left to do after a correction. */
  'report.handle': (actor, { deskId }) => holds(actor, 'editor', deskId),
  /** A list kept under a name: its owner's; once shared, also the business of whoever leads that desk. */
  'filter.change': (actor, { personId, deskId }) =>
    personId === actor.id || (deskId !== null && holds(actor, 'chief', deskId)),
  /** Whoever may read a story may speak of it. */
  'talk.say': (actor, story) => POLICY['story.read'](actor, story),
  /** A contributor's own story is theirs to talk of, not to stop. */
  'talk.block': (actor, story) => POLICY['story.list'](actor, story),
  /** What stops an approval is lifted by whoever put it there, or by an editor of the desk. */
  'talk.resolve': (actor, thread) =>
    POLICY['talk.say'](actor, thread) &&
    (!thread.blocking || thread.openedBy === actor.id || holds(actor, 'editor', thread.deskId)),
  /** One's own words only; what was said in a move is part of the record. */
  'talk.retract': (actor, comment) =>
    POLICY['talk.say'](actor, comment) && comment.authorId === actor.id && !comment.ofRecord,
  'disclaimer.read': (actor) => actor.grants.length > 0,
  'disclaimer.write': keepsDisclaimers,
  'disclaimer.approve': (actor, { writers }) => keepsDisclaimers(actor) && !writers.includes(actor.id),
  /** When an election is on is for those to say who keep the rules that ask for it. */
  'elections.keep': keepsDisclaimers,
  /** While one is on, notices stand because of it: other eyes than those that added it say that it is off. */
  'elections.takeBack': (actor, { addedBy, isOn }) => keepsDisclaimers(actor) && !(isOn && addedBy === actor.id),
  /** What the house declares of machines is written by one and confirmed by another. */
  'house.declare': keepsDisclaimers,
  'house.confirm': (actor, { writers }) => keepsDisclaimers(actor) && !writers.includes(actor.id),
  /** What follows from a grade is written by one and agreed to by another; below the usual, by whoever answers for its law. */
  'grades.write': keepsDisclaimers,
  'grades.agree': (actor, { writers, law }) =>
    keepsDisclaimers(actor) && !writers.includes(actor.id) && (law === null || isOnly(law, actor.id)),
  /** The rules of review are the house's, not a desk's: whoever leads a desk may write them. */
  'routes.manage': leadsSomewhere,
  /** Lists of words are the house's, too; nobody puts their own into force. */
  'terms.manage': leadsSomewhere,
  'terms.approve': (actor, { writers }) => leadsSomewhere(actor) && !writers.includes(actor.id),
  /** Whoever wrote it does not say that the machine is wrong about it. */
  'finding.dismiss': (actor, { deskId, hands }) => holds(actor, 'editor', deskId) && !hands.includes(actor.id),
  /** That a notice was read is said by whoever wrote the piece. */
  'notice.acknowledge': (actor, story) => POLICY['story.read'](actor, story) && story.hands.includes(actor.id),
  /** The second person, when a notice is to be left out: reviews or keeps the law, and has no hand in the piece. */
  'waiver.approve': (actor, { deskId, hands, chosenBy }) =>
    (holds(actor, 'editor', deskId) || holds(actor, 'legal', deskId)) &&
    chosenBy !== actor.id &&
    !hands.includes(actor.id),
  /** Errors are counted on the desk whose pieces they are in; never by whoever worked on the piece (asked when checking). */
  'sampling.read': (actor, { deskId }) => holds(actor, 'editor', deskId),
  'sampling.draw': (actor, { deskId }) => holds(actor, 'chief', deskId),
  'sampling.takeBack': (actor, { deskId, recordedBy }) =>
    POLICY['sampling.read'](actor, { deskId }) && (recordedBy === actor.id || holds(actor, 'chief', deskId)),
  'people.manage': isAdmin,
  'settings.manage': isAdmin,
  'audit.read': isAdmin,
  'mail.manage': isAdmin,
  'partners.manage': isAdmin,
  'media.upload': (actor) => holdsSomewhere(actor, 'contributor'),
  /** Those one brought. All others are seen in the pieces one may read. */
  'media.read': (actor, { uploadedBy }) => uploadedBy === actor.id && POLICY['media.upload'](actor),
  'account.own': (actor, { personId }) => actor.id === personId,
}

/** A limited story is for those on its list. This comes before every rule, so that no role is a way around it. */
const isHidden = (actor: Actor, [about]: readonly object[]): boolean =>
  about !== undefined && 'limitedTo' in about && Array.isArray(about.limitedTo) && !isListed(actor, about.limitedTo)

/** May this person do this, to this? Whatever no rule allows is refused. */
export const can = <A extends Action>(actor: Actor, action: A, ...subject: Subjects[A]): boolean =>
  Object.hasOwn(POLICY, action) && !isHidden(actor, subject) && POLICY[action](actor, ...subject)

export const ACTIONS = Object.keys(POLICY)
