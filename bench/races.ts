import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { makeMove } from '@/commands/make-move'
import { markSeen } from '@/commands/mark-seen'
import { RENDERER_VERSION, renderFragment } from '@/components/article/render-fragment'
import { lockEdition } from '@/db/queries/lock-edition'
import { publication } from '@/db/schema/publication'
import { approval } from '@/db/schema/review'
import { edition } from '@/db/schema/story'
import type { Actor } from '@/newsroom/people/actor'
import type { MoveName } from '@/newsroom/workflow/table'
import type { Bench, Findings } from './bench'
import { openHouse } from './newsroom'
import { type BenchPiece, openPressroom, type Pressroom } from './pressroom'

const ROUNDS = 20
const AT_ONCE = 50

const headOf = (pressroom: Pressroom, { storyId, editionId }: BenchPiece) =>
  pressroom.db.transaction(async (tx) => {
    const work = await lockEdition(tx, storyId, editionId)
    if (!work) throw new Error('The bench lost a story.')
    return work.head
  })

/** A move asked for by somebody who has the piece on the screen, on a connection of its own. */
const asker = async (pressroom: Pressroom, piece: BenchPiece, actor: Actor) => {
  const head = await headOf(pressroom, piece)
  const renderer = { render: renderFragment, rendererVersion: RENDERER_VERSION }
  const context = { db: pressroom.db, actor, now: () => new Date(), newId: randomUUID, freshSignIn: true, ...renderer }
  const { storyId, editionId } = piece
  await markSeen(context, { storyId, editionId, seq: head.seq, hash: head.packageHash })
  return (move: MoveName) =>
    makeMove(context, { storyId, editionId, move, hash: head.packageHash, reason: 'race', publicNotice: 'race' })
}

/** Fifty approvals of one piece at the same moment: how many said yes, and how many rows say so. */
const approvals = async (pressroom: Pressroom, editor: Actor) => {
  const piece = await pressroom.filedPiece(`race-${randomUUID().slice(0, 8)}`)
  const ask = await asker(pressroom, piece, editor)
  const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => ask('approve')))
  const rows = await pressroom.db.select().from(approval).where(eq(approval.editionId, piece.editionId))
  return { yes: answers.filter(({ ok }) => ok).length, rows: rows.length }
}

/** Publish and kill at the same moment: killed at the end if the kill came after, and never live once killed. */
const publishAndKill = async (pressroom: Pressroom, chief: Actor) => {
  const piece = await pressroom.approvedPiece(`race-${randomUUID().slice(0, 8)}`)
  const ask = await asker(pressroom, piece, chief)
  const [published, killed] = await Promise.all([ask('publish'), ask('kill')])
  const [after] = await pressroom.db
    .select({ state: edition.state })
    .from(edition)
    .where(eq(edition.id, piece.editionId))
  const rows = await pressroom.db.select().from(publication).where(eq(publication.storyId, piece.storyId))
  const live = rows.filter(({ toAt }) => toAt === null).length
  const expected = killed.ok ? { state: 'killed', live: 0 } : { state: 'published', live: 1 }
  return published.ok && after?.state === expected.state && live === expected.live
}

const run = async (): Promise<Findings> => {
  const house = await openHouse()
  try {
    await house.openNewsroom()
    const pressroom = await openPressroom(house.databaseUrl)
    const [editor, chief] = [await pressroom.actor('editor'), await pressroom.actor('chief')]
    let single = 0
    let ordered = 0
    const startedAt = performance.now()
    for (let round = 0; round < ROUNDS; round += 1) {
      const { yes, rows } = await approvals(pressroom, editor)
      if (yes === 1 && rows === 1) single += 1
      if (await publishAndKill(pressroom, chief)) ordered += 1
    }
    const figures = {
      rounds: ROUNDS,
      'approvals at once': AT_ONCE,
      'rounds with exactly one approval': single,
      'rounds where publish and kill had one order': ordered,
      'seconds in all': (performance.now() - startedAt) / 1_000,
    }
    await pressroom.close()
    return { figures, goal: 'one effect and one order in every round', met: single === ROUNDS && ordered === ROUNDS }
  } finally {
    await house.close()
  }
}

export const races: Bench = {
  name: 'races',
  about: 'fifty approvals at once, publish and kill at once: one effect, one order',
  run,
}
