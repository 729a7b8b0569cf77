import { and, eq, inArray, isNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Reader } from '@/db/connect'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import { noticeChoice } from '@/db/schema/notice-choices'
import { person } from '@/db/schema/people'
import type { ChoiceAtHand, NoticesAtHand } from '@/newsroom/disclaimers/at-hand'
import type { Resolved } from '@/newsroom/disclaimers/resolve'
import { acknowledgementsOf } from './acknowledgements'
import { CALLED } from './template-names'

const second = alias(person, 'second')

/** What was decided by hand about a story's notices and still holds, in the order it was decided. */
export const choicesAtHand = (reader: Reader, storyId: string): Promise<readonly ChoiceAtHand[]> =>
  reader
    .select({
      id: noticeChoice.id,
      templateId: noticeChoice.templateId,
      kind: noticeChoice.kind,
      template: CALLED,
      removable: disclaimerTemplate.removable,
      byId: noticeChoice.chosenBy,
      by: person.name,
      placement: noticeChoice.placement,
      reason: noticeChoice.reason,
      approvedBy: second.name,
    })
    .from(noticeChoice)
    .innerJoin(disclaimerTemplate, eq(disclaimerTemplate.id, noticeChoice.templateId))
    .innerJoin(person, eq(person.id, noticeChoice.chosenBy))
    .leftJoin(second, eq(second.id, noticeChoice.approvedBy))
    .where(and(eq(noticeChoice.storyId, storyId), isNull(noticeChoice.endedAt)))
    .orderBy(noticeChoice.chosenAt, noticeChoice.id)

const removableOf = async (reader: Reader, ids: readonly string[]): Promise<NoticesAtHand['removable']> => {
  if (ids.length === 0) return {}
  const rows = await reader
    .select({ id: disclaimerTemplate.id, removable: disclaimerTemplate.removable })
    .from(disclaimerTemplate)
    .where(inArray(disclaimerTemplate.id, [...new Set(ids)]))
  return Object.fromEntries(rows.map(({ id, removable }) => [id, removable]))
}

type Decided = Omit<NoticesAtHand, 'typed' | 'lifted' | 'left'>

/** What rules and people decided about the notices of a piece that was just resolved. */
export const noticesAtHand = async (
  reader: Reader,
  storyId: string,
  { notices, explained }: Resolved,
): Promise<Decided> => {
  return {
    explained,
    choices: await choicesAtHand(reader, storyId),
    acknowledgements: await acknowledgementsOf(reader, storyId, notices),
    removable: await removableOf(
      reader,
      explained.map(({ templateId }) => templateId),
    ),
  }
}
