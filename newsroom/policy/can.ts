import type { Actor } from '@/newsroom/people/actor'
import { holds, holdsSomewhere } from '@/newsroom/people/holds'
import type { State } from '@/newsroom/workflow/states'
import { isOwn } from '@/newsroom/workflow/who'
import type { Action, EditionSubject, StorySubject, Subjects } from './subjects'

type Policy = { readonly [A in Action]: (actor: Actor, ...subject: Subjects[A]) => boolean }

const keepsDisclaimers = (actor: Actor): boolean =>
  (['legal', 'chief', 'admin'] as const).some((role) => holdsSomewhere(actor, role))

const isAdmin = (actor: Actor): boolean => holdsSomewhere(actor, 'admin')

const writesForDesk = (actor: Actor, story: StorySubject): boolean =>
  holds(actor, 'reporter', story.deskId) || isOwn(actor, story)

const holdsStage = (actor: Actor, edition: EditionSubject): boolean =>
  edition.stageRole !== null && holds(actor, edition.stageRole, edition.deskId)

const nobody = (): boolean => false

/** Who may change the text in each state. A change of an approved piece voids the approval. */
const WRITERS: Readonly<Record<State, (actor: Actor, edition: EditionSubject) => boolean>> = {
  draft: writesForDesk,
  sent_back: writesForDesk,
  approved: writesForDesk,
  in_review: holdsStage,
  published: nobody,
  superseded: nobody,
  killed: nobody,
  spiked: nobody,
}

const POLICY: Policy = {
  /** The whole list of the desk; whoever may not sees their own stories only. */
  'story.list': (actor, { deskId }) => holds(actor, 'reporter', deskId) || holds(actor, 'legal', deskId),
  'story.read': (actor, story) => POLICY['story.list'](actor, story) || isOwn(actor, story),
  'story.start': (actor, { deskId }) => holds(actor, 'reporter', deskId),
  'story.write': (actor, edition) => WRITERS[edition.state](actor, edition),
  'story.assign': (actor, { deskId }) => holds(actor, 'editor', deskId),
  'disclaimer.read': (actor) => actor.grants.length > 0,
  'disclaimer.write': keepsDisclaimers,
  'disclaimer.approve': (actor, { writers }) => keepsDisclaimers(actor) && !writers.includes(actor.id),
  'people.manage': isAdmin,
  'settings.manage': isAdmin,
  'audit.read': isAdmin,
  'media.upload': (actor) => holdsSomewhere(actor, 'contributor'),
  /** Those one brought. All others are seen in the pieces one may read. */
  'media.read': (actor, { uploadedBy }) => uploadedBy === actor.id && POLICY['media.upload'](actor),
  'account.own': (actor, { personId }) => actor.id === personId,
}

/** May this person do this, to this? Whatever no rule allows is refused. */
export const can = <A extends Action>(actor: Actor, action: A, ...subject: Subjects[A]): boolean =>
  Object.hasOwn(POLICY, action) && POLICY[action](actor, ...subject)

export const ACTIONS = Object.keys(POLICY)
