import type { Tx } from '@/db/connect'
import type { Work } from '@/db/queries/lock-edition'
import type { Actor, System } from '@/newsroom/people/actor'
import type { Context } from '../context'
import type { Scene } from './scene'

/** The locked rows and who acts on them now, with no dialog answered and nothing to publish with. */
export const beginScene = ({ actor, now, newId }: Context<Actor | System>, tx: Tx, work: Work): Scene => ({
  ...work,
  tx,
  at: now(),
  newId,
  actor,
  answers: {},
  detail: {},
  renderer: null,
})
