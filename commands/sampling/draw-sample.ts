import { eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/connect'
import { toDrawFrom } from '@/db/queries/sampling/to-draw-from'
import { masthead } from '@/db/queries/settings'
import { publication } from '@/db/schema/publication'
import { sample, samplePiece } from '@/db/schema/sampling'
import { revision } from '@/db/schema/story'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { charactersOf } from '@/newsroom/sampling/characters-of'
import { draw } from '@/newsroom/sampling/draw'
import { spanOfMonth } from '@/newsroom/time/months'
import { dayOf, startOfDay } from '@/newsroom/time/start-of-day'
import type { Context } from '../context'
import { record } from '../record'

/** More than these nobody reads with care. */
const LARGEST = 50

export const DrawSample = z.object({
  deskId: z.uuid(),
  sectionId: z.uuid(),
  month: z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/),
  size: z.int().min(1).max(LARGEST),
  /** The most errors in ten thousand characters the house lets pass. */
  limit: z.number().min(0).max(100),
  /** That of an earlier draw, to get the same pieces again. */
  seed: z.string().trim().min(1).max(64).optional(),
})
export type DrawSample = z.infer<typeof DrawSample>

/**
 * Draws published pieces of a month by lot: of one that is not over yet, what went out before today. Whoever draws again
 * with the same seed, in a month that is over on whatever day, gets the same pieces.
 */
export const drawSample = async (
  context: Context,
  { seed = context.newId(), ...asked }: DrawSample,
): Promise<Result<{ readonly sampleId: string }>> => {
  const { db, actor, now, newId } = context
  if (!can(actor, 'sampling.draw', asked)) return refused({ kind: 'forbidden', because: 'role' })
  return db.transaction(async (tx) => {
    const at = now()
    const span = spanToDate(asked.month, at, (await masthead(tx))?.timeZone ?? 'UTC')
    const published = await toDrawFrom(tx, { ...asked, ...span })
    if (published.length === 0) return invalid('month', 'nothing')

    const [sampleId, outOf] = [newId(), published.length]
    await tx.insert(sample).values({ id: sampleId, ...asked, seed, outOf, drawnBy: actor.id, at })
    const drawn = await inOrder(tx, draw(published, asked.size, seed))
    await tx
      .insert(samplePiece)
      .values(drawn.map((piece, index) => ({ id: newId(), sampleId, ord: index + 1, ...piece })))
    const detail = { ...asked, seed, outOf }
    await record(tx, actor, at, { kind: 'drawSample', subjectType: 'newsroom', subjectId: asked.sectionId, detail })
    return done({ sampleId })
  })
}

const spanToDate = (month: string, at: Date, zone: string) => {
  const { from, to } = spanOfMonth(month, zone)
  const today = startOfDay(dayOf(at, zone), zone) ?? at
  return { from, to: new Date(Math.min(to.getTime(), today.getTime())) }
}

const inOrder = async (tx: Tx, ids: readonly string[]) => {
  const rows = await tx
    .select({
      publicationId: publication.id,
      storyId: publication.storyId,
      sourceType: publication.sourceType,
      package: revision.package,
    })
    .from(publication)
    .innerJoin(revision, eq(revision.id, publication.revisionId))
    .where(inArray(publication.id, [...ids]))
  return rows
    .toSorted((one, other) => ids.indexOf(one.publicationId) - ids.indexOf(other.publicationId))
    .map(({ package: pkg, ...piece }) => ({ ...piece, characters: charactersOf(pkg) }))
}
