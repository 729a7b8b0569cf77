import { and, asc, eq, isNull, lt } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Reader } from '@/db/connect'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import { person } from '@/db/schema/people'
import { dayCell, type ReportPage, templateCell, textCell } from '@/newsroom/notices/report'
import { CALLED } from '../../template-names'
import type { ReportAsk } from './ask'

const legalOwner = alias(person, 'legal_owner')

/** Templates that somebody should have looked at again by now, longest overdue first. */
export const overdueReport = async (reader: Reader, { at }: ReportAsk): Promise<ReportPage> => {
  const rows = await reader
    .select({
      id: disclaimerTemplate.id,
      key: disclaimerTemplate.key,
      ...CALLED,
      reviewBy: disclaimerTemplate.reviewBy,
      owner: person.name,
      legalOwner: legalOwner.name,
    })
    .from(disclaimerTemplate)
    .leftJoin(person, eq(person.id, disclaimerTemplate.ownerId))
    .leftJoin(legalOwner, eq(legalOwner.id, disclaimerTemplate.legalOwnerId))
    .where(and(lt(disclaimerTemplate.reviewBy, at), isNull(disclaimerTemplate.withdrawnAt)))
    .orderBy(asc(disclaimerTemplate.reviewBy), asc(disclaimerTemplate.id))
  return {
    rows: rows.map((row) => ({
      id: row.id,
      cells: [templateCell(row), dayCell(row.reviewBy), textCell(row.owner), textCell(row.legalOwner)],
    })),
    hidden: 0,
    next: null,
  }
}
