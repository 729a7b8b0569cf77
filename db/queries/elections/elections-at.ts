import { and, gt, isNull, lte, or } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { electionWindow } from '@/db/schema/elections'
import type { Jurisdiction } from '@/newsroom/story/jurisdictions'

/** Where an election is on at this moment, as the house has it. */
export const electionsAt = async (reader: Reader, at: Date): Promise<readonly Jurisdiction[]> => {
  const { jurisdiction, fromAt, toAt, endedAt } = electionWindow
  const rows = await reader
    .selectDistinct({ jurisdiction })
    .from(electionWindow)
    .where(and(lte(fromAt, at), gt(toAt, at), or(isNull(endedAt), gt(endedAt, at))))
  return rows.map((row) => row.jurisdiction)
}
