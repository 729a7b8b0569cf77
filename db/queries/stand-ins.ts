import { and, asc, eq, isNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Reader } from '@/db/connect'
import { disclaimerFallback } from '@/db/schema/disclaimers'
import { person } from '@/db/schema/people'
import type { StandInOnScreen } from '@/newsroom/disclaimers/stand-in-on-screen'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'

const second = alias(person, 'second')

/** Which languages stand in for which in one template, those that wait for a second person too, in the order they count. */
export const standInsOf = async (
  reader: Reader,
  actor: Actor,
  templateId: string,
): Promise<readonly StandInOnScreen[]> => {
  const rows = await reader
    .select({
      id: disclaimerFallback.id,
      locale: disclaimerFallback.locale,
      standIn: disclaimerFallback.standIn,
      writer: disclaimerFallback.writtenBy,
      writtenBy: person.name,
      approvedBy: second.name,
    })
    .from(disclaimerFallback)
    .innerJoin(person, eq(person.id, disclaimerFallback.writtenBy))
    .leftJoin(second, eq(second.id, disclaimerFallback.approvedBy))
    .where(and(eq(disclaimerFallback.templateId, templateId), isNull(disclaimerFallback.endedAt)))
    .orderBy(asc(disclaimerFallback.locale), asc(disclaimerFallback.position), asc(disclaimerFallback.id))
  return rows.map(({ writer, ...row }) => ({
    ...row,
    mayApprove: row.approvedBy === null && can(actor, 'disclaimer.approve', { writers: [writer] }),
  }))
}
