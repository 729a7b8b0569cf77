import { sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { publication } from '@/db/schema/publication'
import type { ChangedPiece, EffectOnPiece } from '@/newsroom/disclaimers/preview/on-screen'
import type { Numbered } from './count-effects'
import { newestPieces } from './newest-pieces'

type Row = Omit<ChangedPiece, 'effects'> & { readonly n: number }

type Tell = (effect: Numbered['effects'][number]) => EffectOnPiece

/** The live pieces with these numbers under their headlines, in the same order; `tell` names what an effect is about. */
export const namedPieces = async (
  reader: Reader,
  numbered: readonly Numbered[],
  tell: Tell,
): Promise<readonly ChangedPiece[]> => {
  if (numbered.length === 0) return []
  const numbers = numbered.map(({ n }) => n)
  const { rows } = await reader.execute<Row>(sql`
    select newest.n, publication.story_id as "storyId", publication.headline, publication.language
    from (${newestPieces(null, Math.max(...numbers))}) as newest join ${publication} on publication.id = newest.id
    where newest.n = any(${sql.param(numbers)}::int[])`)
  const byNumber = new Map(rows.map(({ n, ...piece }) => [n, piece]))
  return numbered.flatMap(({ n, effects }) => {
    const piece = byNumber.get(n)
    return piece ? [{ ...piece, effects: effects.map(tell) }] : []
  })
}
