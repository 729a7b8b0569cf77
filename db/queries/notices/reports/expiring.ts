import { and, asc, eq, gt, lte, notExists } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Reader } from '@/db/connect'
import { disclaimerTemplate, disclaimerVersion } from '@/db/schema/disclaimers'
import { person } from '@/db/schema/people'
import { dayCell, numberCell, type ReportPage, templateCell, textCell } from '@/newsroom/notices/report'
import { CALLED } from '../../template-names'
import { successor } from '../successor'
import { daysFrom, type ReportAsk } from './ask'

const legalOwner = alias(person, 'legal_owner')

/** Versions that end within so many days with none to take their place, soonest first. */
export const expiringReport = async (reader: Reader, { at, days }: ReportAsk): Promise<ReportPage> => {
  const rows = await reader
    .select({
      id: disclaimerVersion.id,
      key: disclaimerTemplate.key,
      ...CALLED,
      n: disclaimerVersion.n,
      until: disclaimerVersion.effectiveTo,
      owner: person.name,
      legalOwner: legalOwner.name,
    })
    .from(disclaimerVersion)
    .innerJoin(disclaimerTemplate, eq(disclaimerTemplate.id, disclaimerVersion.templateId))
    .leftJoin(person, eq(person.id, disclaimerTemplate.ownerId))
    .leftJoin(legalOwner, eq(legalOwner.id, disclaimerTemplate.legalOwnerId))
    .where(
      and(
        eq(disclaimerVersion.state, 'approved'),
        gt(disclaimerVersion.effectiveTo, at),
        lte(disclaimerVersion.effectiveTo, daysFrom(at, days)),
        notExists(successor(reader)),
      ),
    )
    .orderBy(asc(disclaimerVersion.effectiveTo), asc(disclaimerVersion.id))
  return {
    rows: rows.map((row) => ({
      id: row.id,
      cells: [templateCell(row), numberCell(row.n), dayCell(row.until), textCell(row.owner), textCell(row.legalOwner)],
    })),
    hidden: 0,
    next: null,
  }
}
