import { and, eq, exists, sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { publication, publicationDisclaimer } from '@/db/schema/publication'
import { reissuePiece } from '@/db/schema/reissue'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import type { ReissueJob, TriedPage } from '@/newsroom/reissue/on-screen'
import type { UpdatedLine } from '@/newsroom/reissue/updated-line'
import { reissueTarget } from './target'
import { triedPieces } from './tried-pieces'

type Asked = {
  readonly job: ReissueJob
  readonly after: string | null
  readonly at: Date
  readonly updatedLine: UpdatedLine
}

/** What whoever agrees to a reissue agrees to: the pieces that were enlisted, and what would become of their notices. */
export const enlistedRun = async (reader: Reader, actor: Actor, { job, ...rest }: Asked): Promise<TriedPage> => {
  const nothing = { pieces: [], next: null }
  if (!can(actor, 'disclaimer.write')) return nothing
  const { template, toN, mode, id } = job
  const target = await reissueTarget(reader, { templateId: template.id, n: toN, at: rest.at })
  if (!target) return nothing
  const enlisted = exists(
    reader
      .select({ one: sql`1` })
      .from(reissuePiece)
      .where(and(eq(reissuePiece.jobId, id), eq(reissuePiece.publicationId, publication.id))),
  )
  const where = and(eq(publicationDisclaimer.templateId, template.id), enlisted)
  return triedPieces(reader, { template: target.template, mode, where, ...rest })
}
