import { publisherRole } from '@/db/queries/desk-settings'
import { around, newestRun } from '@/db/queries/notifications/around'
import { holdersOn } from '@/db/queries/notifications/holders'
import { passedNow } from '@/db/queries/stage-facts'
import type { Concern } from '@/newsroom/notifications/concerned'
import { nearest } from '@/newsroom/notifications/nearest'
import { waitedFor } from '@/newsroom/notifications/waited-for'
import type { Role } from '@/newsroom/people/roles'
import { type Stage, stageOf } from '@/newsroom/workflow/routes'
import type { Scene } from '../moves/scene'

export type Around = {
  readonly people: Readonly<Record<Concern, readonly string[]>>
  /** The stage the review waits at, or last did. */
  readonly stage: Stage | null
  /** Moves the edition has made. */
  readonly moves: number
}

/** Who is what to a story at this moment of a move, by id. */
export const peopleAround = async ({ tx, story, edition, detail }: Scene): Promise<Around> => {
  const { hands, approver, scheduler, debtOpener, moves, ...groups } = await around(tx, edition)
  const holders = await holdersOn(tx, story.deskId)
  const run = await newestRun(tx, edition.id)
  const stage = (run && stageOf(run.plan, run.stage)?.stage) ?? null
  const passed = run ? await passedNow(tx, run, edition.headHash) : []
  const near = (role: Role): readonly string[] => nearest(holders, role, story.deskId).map(({ id }) => id)
  const people = {
    ...groups,
    writers: present(story.startedBy, story.assigneeId, edition.filedBy),
    stage: run && stage ? waitedFor({ ...run, stage, hands, passed, deskId: story.deskId }, holders) : [],
    publishers: near(await publisherRole(tx, story.deskId)),
    approver: present(approver),
    scheduler: present(edition.scheduledBy ?? scheduler),
    changer: typeof detail.changedBy === 'string' ? [detail.changedBy] : [],
    chiefs: near('chief'),
    debtOpener: present(debtOpener),
  }
  return { people, stage, moves }
}

const present = (...ids: readonly (string | null)[]): readonly string[] => ids.filter((id) => id !== null)
