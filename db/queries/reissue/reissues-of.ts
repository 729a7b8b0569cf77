import { desc, eq } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { person } from '@/db/schema/people'
import { reissueJob } from '@/db/schema/reissue'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import type { ReissueLine } from '@/newsroom/reissue/on-screen'

const MOST = 50

/** The reissues of a template, newest first; nothing for those who do not keep the disclaimers. */
export const reissuesOf = async (reader: Reader, actor: Actor, templateId: string): Promise<readonly ReissueLine[]> => {
  if (!can(actor, 'disclaimer.write')) return []
  const { id, toN, mode, state, pieces, requestedAt } = reissueJob
  return reader
    .select({ id, toN, mode, state, pieces, requestedAt, requestedBy: person.name })
    .from(reissueJob)
    .innerJoin(person, eq(person.id, reissueJob.requestedBy))
    .where(eq(reissueJob.templateId, templateId))
    .orderBy(desc(requestedAt), desc(id))
    .limit(MOST)
}
