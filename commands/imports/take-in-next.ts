import { and, asc, eq, isNull, lt, sql } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { actorOf } from '@/db/queries/actor-of'
import { importPiece, storyImport } from '@/db/schema/imports'
import type { Actor } from '@/newsroom/people/actor'
import type { SystemContext } from '../context'
import type { PublishContext } from '../moves/scene'
import { record } from '../record'
import { type Settled, takeInPiece } from './take-in-piece'

/** A piece that broke down this often is refused, so that it does not keep the others waiting for ever. */
export const MOST_TRIES = 3

export type Waiting = { readonly importId: string; readonly n: number }

/** Takes the next waiting piece in, in one transaction with its row: either both are there afterwards or neither. */
export const takeInNext = (context: SystemContext, onTaken: (waiting: Waiting) => void): Promise<boolean> =>
  context.db.transaction(async (tx) => {
    const next = await claim(tx)
    if (!next) return false
    const { item, job } = next
    onTaken(item)
    const actor = await actorOf(tx, job.by)
    const settled = await settledBy(tx, context, actor, next)
    const at = context.now()
    await tx
      .update(importPiece)
      .set({ ...settled, settledAt: at })
      .where(and(eq(importPiece.importId, item.importId), eq(importPiece.n, item.n)))
    await note(tx, actor, at, item, settled)
    return true
  })

/** Rows are claimed, so several instances may take in at once. */
const claim = async (tx: Tx) => {
  const [next] = await tx
    .select({ item: importPiece, job: storyImport })
    .from(importPiece)
    .innerJoin(storyImport, eq(storyImport.id, importPiece.importId))
    .where(and(isNull(importPiece.outcome), isNull(storyImport.doneAt), lt(importPiece.attempts, MOST_TRIES)))
    .orderBy(asc(storyImport.at), asc(storyImport.id), asc(importPiece.n))
    .limit(1)
    .for('update', { of: importPiece, skipLocked: true })
  return next
}

type Claimed = NonNullable<Awaited<ReturnType<typeof claim>>>

const LEFT: Settled = {
  outcome: 'refused',
  faults: [{ field: '', key: 'notAllowedHere' }],
  held: [],
  storyId: null,
}

const settledBy = async (
  tx: Tx,
  { db, now, newId }: SystemContext,
  actor: Actor | null,
  { item: { piece }, job: { deskId } }: Claimed,
): Promise<Settled> => {
  if (!actor || !piece) return LEFT
  const asThem: PublishContext = { db, actor, now, newId, ...PUBLISHES_NOTHING }
  return takeInPiece(tx, asThem, { deskId, piece })
}

/** Whatever would publish from here breaks down instead. */
const PUBLISHES_NOTHING = {
  render: () => Promise.reject(new Error('An import publishes nothing.')),
  rendererVersion: 0,
  freshSignIn: false,
} as const

const note = async (tx: Tx, actor: Actor | null, at: Date, { importId, n }: Waiting, { outcome, storyId }: Settled) => {
  if (storyId === null || outcome === 'unchanged') return
  const detail = { importId, n, outcome }
  await record(tx, actor, at, { kind: 'importPiece', subjectType: 'story', subjectId: storyId, detail })
}

/** After a breakdown has undone everything: that there was one. */
export const noteBreakdown = ({ db, now }: SystemContext, { importId, n }: Waiting): Promise<unknown> =>
  db
    .update(importPiece)
    .set({
      attempts: sql`${importPiece.attempts} + 1`,
      outcome: sql`case when ${importPiece.attempts} + 1 >= ${MOST_TRIES} then 'refused' end`,
      settledAt: sql`case when ${importPiece.attempts} + 1 >= ${MOST_TRIES} then ${now().toISOString()}::timestamptz end`,
      faults: [{ field: '', key: 'brokeDown' }],
    })
    .where(and(eq(importPiece.importId, importId), eq(importPiece.n, n), isNull(importPiece.outcome)))
