import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { lockEdition, lockStory, type Work } from '@/db/queries/lock-edition'
import { type LinkRow, standingLink } from '@/db/queries/outside-link'
import { revision } from '@/db/schema/story'
import { type Stage, stageOf, takesGuests } from '@/newsroom/workflow/routes'
import { hashToken } from '@/platform/token'
import { lockShowing, type Outsider } from './lock-link'

/** A reviewer from outside at work: everything locked, in the order in which moves lock it. */
export type GuestScene = {
  readonly work: Work
  readonly link: LinkRow
  readonly runId: string
  /** The package hash of the version on their screen. */
  readonly shownHash: string
  /** The stage they were asked at, while the piece waits there; null: it has gone on. */
  readonly stage: Stage | null
}

/** Null: nobody is asked here, or the browser has not been shown the piece. */
export const guestScene = async (tx: Tx, outsider: Outsider, now: Date): Promise<GuestScene | null> => {
  const named = (await standingLink(tx, hashToken(outsider.token), now))?.link
  if (!named || !(await lockStory(tx, named.storyId))) return null
  const work = await lockEdition(tx, named.storyId, named.editionId)
  const found = await lockShowing(tx, outsider, { now, shows: 'piece' })
  if (!work || !found?.run || found.link.seq === null) return null
  const { link, run } = found
  const shownHash = await hashOf(tx, link.editionId, found.link.seq)
  if (shownHash === null) return null
  const waits = run.stage === link.stage && takesGuests(run.plan, run.stage)
  const stage = waits ? (stageOf(run.plan, run.stage)?.stage ?? null) : null
  return { work, link, runId: run.id, shownHash, stage }
}

const hashOf = async (tx: Tx, editionId: string, seq: number): Promise<string | null> => {
  const [row] = await tx
    .select({ hash: revision.packageHash })
    .from(revision)
    .where(and(eq(revision.editionId, editionId), eq(revision.seq, seq)))
  return row?.hash ?? null
}
