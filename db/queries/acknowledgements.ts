import { and, eq, inArray } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import { disclaimerAck } from '@/db/schema/notice-acks'
import { person } from '@/db/schema/people'
import type { Acknowledgement } from '@/newsroom/disclaimers/at-hand'
import type { Notice } from '@/newsroom/disclaimers/notice'
import { type Issue, stop } from '@/newsroom/issue'
import { CALLED } from './template-names'

/** Of the notices a piece carries, those whose template asks the writer to have read it, and whether somebody said so. */
export const acknowledgementsOf = async (
  reader: Reader,
  storyId: string,
  notices: readonly Notice[],
): Promise<readonly Acknowledgement[]> => {
  if (notices.length === 0) return []
  const asking = await reader
    .select({ templateId: disclaimerTemplate.id, key: disclaimerTemplate.key, template: CALLED })
    .from(disclaimerTemplate)
    .where(
      and(
        disclaimerTemplate.requiresAck,
        inArray(
          disclaimerTemplate.id,
          notices.map(({ templateId }) => templateId),
        ),
      ),
    )
  if (asking.length === 0) return []
  const versions = notices.map(({ versionId }) => versionId)
  const given = await reader
    .select({ versionId: disclaimerAck.versionId, by: person.name })
    .from(disclaimerAck)
    .innerJoin(person, eq(person.id, disclaimerAck.personId))
    .where(and(eq(disclaimerAck.storyId, storyId), inArray(disclaimerAck.versionId, versions)))
    .orderBy(disclaimerAck.at, disclaimerAck.personId)
  return notices.flatMap(({ templateId, versionId, n }) => {
    const template = asking.find((one) => one.templateId === templateId)
    const by = given.find((one) => one.versionId === versionId)?.by ?? null
    return template ? [{ ...template, versionId, n, by }] : []
  })
}

/** A notice nobody who wrote the piece has read stops it. */
export const unread = (acknowledgements: readonly Acknowledgement[]): readonly Issue[] =>
  acknowledgements.flatMap(({ key, template, n, by }) =>
    by === null ? [stop('disclaimers', 'noticeUnread', { values: { key, template, n } })] : [],
  )
