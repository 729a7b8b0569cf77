import { and, asc, eq, gt, inArray } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { publication } from '@/db/schema/publication'
import { reissuePiece } from '@/db/schema/reissue'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import type { PieceState } from '@/newsroom/reissue/modes'
import type { ResultLine } from '@/newsroom/reissue/on-screen'

type Asked = {
  readonly jobId: string
  readonly states: readonly PieceState[]
  /** The piece after which the page begins; null: at the first. */
  readonly after: string | null
  readonly most: number
}

/** What became of the pieces of a reissue, in the order in which they are worked on. */
export const reissueResults = async (reader: Reader, actor: Actor, asked: Asked): Promise<readonly ResultLine[]> => {
  if (!can(actor, 'disclaimer.write')) return []
  const { jobId, states, after, most } = asked
  const { publicationId, fromN, state, because, at } = reissuePiece
  const rows = await reader
    .select({
      ...{ publicationId, fromN, state, because, at },
      ...{ headline: publication.headline, head: publication.head, language: publication.language },
    })
    .from(reissuePiece)
    .innerJoin(publication, eq(publication.id, publicationId))
    .where(
      and(
        eq(reissuePiece.jobId, jobId),
        inArray(state, [...states]),
        after === null ? undefined : gt(publicationId, after),
      ),
    )
    .orderBy(asc(publicationId))
    .limit(most)
  return rows.map(({ head, ...row }) => ({ ...row, path: head.path }))
}
