import type { StoryRow } from '@/db/queries/lock-edition'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { type Result, refused } from '@/newsroom/result'
import { planAssign } from './assign'
import type { Known, Planned, StoryChange } from './change'
import { planDeadline } from './deadline'
import { planDesk } from './desk'
import { planPriority } from './priority'

type Asked = { readonly actor: Actor; readonly known: Known }

/** Decides about one story. What the person may not read is not there; what was killed is not worked on. */
export const plan = (change: StoryChange, own: StoryRow | undefined, asked: Asked): Result<Planned> => {
  if (!own || !can(asked.actor, 'story.read', own)) return refused({ kind: 'notFound' })
  if (own.killedAt !== null) return refused({ kind: 'wrongState', state: 'killed' })
  switch (change.do) {
    case 'assign':
      return planAssign(change, own, asked)
    case 'deadline':
      return planDeadline(change, own, asked)
    case 'priority':
      return planPriority(change, own, asked)
    case 'desk':
      return planDesk(change, own, asked)
  }
}
