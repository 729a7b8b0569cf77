import { asc, eq, sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { person } from '@/db/schema/people'
import { move } from '@/db/schema/review'
import { edition, story } from '@/db/schema/story'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { PARTS, type Part } from '@/newsroom/story/package-hash'
import type { State } from '@/newsroom/workflow/states'
import { MOVE_NAMES, type MoveName } from '@/newsroom/workflow/table'
import { namesOf } from './names'

export type TimelineEntry = {
  readonly id: string
  readonly move: MoveName
  /** Number of the edition that was moved. */
  readonly n: number
  readonly from: State | null
  readonly to: State
  /** Also somebody outside, whose opinion opened the next stage. Null: the house itself. */
  readonly actor: string | null
  readonly at: Date
  readonly note: string | null
  /** What changed, where an approval was voided. */
  readonly parts: readonly Part[]
  /** Whose change voided an approval. */
  readonly by: string | null
}

/** Every legal change of state of a story, oldest first; null when this person may not know of it. */
export const timeline = async (
  reader: Reader,
  actor: Actor,
  storyId: string,
): Promise<readonly TimelineEntry[] | null> => {
  const [own] = await reader.select().from(story).where(eq(story.id, storyId))
  if (!own || !can(actor, 'story.read', own)) return null
  const rows = await reader
    .select({
      id: move.id,
      move: move.move,
      n: edition.n,
      from: move.fromState,
      to: move.toState,
      actor: person.name,
      at: move.at,
      note: move.note,
      detail: move.detail,
    })
    .from(move)
    .innerJoin(edition, eq(edition.id, move.editionId))
    .leftJoin(person, eq(person.id, move.actorId))
    .where(eq(move.storyId, storyId))
    .orderBy(asc(move.at), sql`${move}.tx`, asc(edition.n))
  const names = await namesOf(
    reader,
    rows.map(({ detail }) => changerIn(detail)),
  )
  return rows.flatMap(({ detail, ...row }) => {
    const name = MOVE_NAMES.find((known) => known === row.move)
    const by = names.get(changerIn(detail) ?? '') ?? null
    return name ? [{ ...row, actor: row.actor ?? guestIn(detail), move: name, parts: partsIn(detail), by }] : []
  })
}

const partsIn = ({ parts }: Readonly<Record<string, unknown>>): readonly Part[] =>
  Array.isArray(parts) ? PARTS.filter((part) => parts.includes(part)) : []

const guestIn = ({ guest }: Readonly<Record<string, unknown>>): string | null =>
  typeof guest === 'string' ? guest : null

const changerIn = ({ changedBy }: Readonly<Record<string, unknown>>): string | null =>
  typeof changedBy === 'string' ? changedBy : null
