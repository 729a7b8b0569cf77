import type { Reader } from '@/db/connect'
import type { Report, ReportPage } from '@/newsroom/notices/report'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import type { ReportAsk } from './ask'
import { droppedReport } from './dropped'
import { expiringReport } from './expiring'
import { missingReport } from './missing'
import { outdatedReport } from './outdated'
import { overdueReport } from './overdue'
import { unmatchedReport } from './unmatched'
import { useReport } from './use'
import { waiversReport } from './waivers'
import { withdrawnReport } from './withdrawn'

const READ: Readonly<Record<Report, (reader: Reader, ask: ReportAsk) => Promise<ReportPage>>> = {
  use: useReport,
  outdated: outdatedReport,
  withdrawn: withdrawnReport,
  waivers: waiversReport,
  dropped: droppedReport,
  missing: missingReport,
  overdue: overdueReport,
  expiring: expiringReport,
  unmatched: unmatchedReport,
}

/** A page of one report; null for those who may not read the book. */
export const noticeReport = async (
  reader: Reader,
  actor: Actor,
  report: Report,
  ask: Omit<ReportAsk, 'actor'>,
): Promise<ReportPage | null> => (can(actor, 'disclaimer.read') ? READ[report](reader, { ...ask, actor }) : null)
