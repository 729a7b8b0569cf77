import { and, asc, count, eq, inArray, ne } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import { section } from '@/db/schema/newsroom'
import { publication, publicationDisclaimer } from '@/db/schema/publication'
import { reissueJob } from '@/db/schema/reissue'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import type { ReissueFilter } from '@/newsroom/reissue/filter'
import { type ReissueMode, UNDER_WAY } from '@/newsroom/reissue/modes'
import type { DryRun, ReissueChoices } from '@/newsroom/reissue/on-screen'
import type { UpdatedLine } from '@/newsroom/reissue/updated-line'
import { CALLED } from '../template-names'
import { visible } from '../visible'
import { inFilter, ofPiece } from './in-filter'
import { reissueTarget } from './target'
import { triedPieces } from './tried-pieces'

type Asked = {
  readonly key: string
  /** The version that pieces would be brought to. */
  readonly n: number
  readonly filter: ReissueFilter
  readonly mode: ReissueMode
  readonly after: string | null
  readonly at: Date
  readonly updatedLine: UpdatedLine
}

/** Which pieces a reissue would reach, and what it would make of them. Null where nobody may ask, or n is not in force. */
export const dryRun = async (reader: Reader, actor: Actor, asked: Asked): Promise<DryRun | null> => {
  if (!can(actor, 'disclaimer.write')) return null
  const { key, n, filter, mode, ...rest } = asked
  const [template] = await reader
    .select({ id: disclaimerTemplate.id, key: disclaimerTemplate.key, ...CALLED })
    .from(disclaimerTemplate)
    .where(eq(disclaimerTemplate.key, key))
  const target = template && (await reissueTarget(reader, { templateId: template.id, n, at: rest.at }))
  if (!target) return null
  const where = inFilter({ templateId: template.id, toN: n, filter })
  const [found] = await reader
    .select({ pieces: count() })
    .from(publicationDisclaimer)
    .innerJoin(publication, ofPiece)
    .where(where)
  return {
    ...{ template, toN: n, count: found?.pieces ?? 0 },
    ...(await choicesOf(reader, template.id, n)),
    page: await triedPieces(reader, { template: target.template, mode, where, ...rest }),
  }
}

const choicesOf = async (
  reader: Reader,
  templateId: string,
  n: number,
): Promise<Pick<ReissueChoices, 'sections' | 'carried' | 'underWay'>> => {
  const { versionN } = publicationDisclaimer
  const carried = await reader
    .select({ n: versionN, pieces: count() })
    .from(publicationDisclaimer)
    .innerJoin(publication, ofPiece)
    .where(and(eq(publicationDisclaimer.templateId, templateId), ne(versionN, n), visible()))
    .groupBy(versionN)
    .orderBy(asc(versionN))
  const sections = await reader
    .select({ id: section.id, names: section.names })
    .from(section)
    .orderBy(asc(section.position))
  return { carried, sections, underWay: await underWayOf(reader, templateId) }
}

const underWayOf = async (reader: Reader, templateId: string): Promise<string | null> => {
  const [job] = await reader
    .select({ id: reissueJob.id })
    .from(reissueJob)
    .where(and(eq(reissueJob.templateId, templateId), inArray(reissueJob.state, [...UNDER_WAY])))
  return job?.id ?? null
}
