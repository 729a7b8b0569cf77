import { asc, count, desc, eq, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import { publication, publicationDisclaimer } from '@/db/schema/publication'
import { byTemplateName } from '@/newsroom/disclaimers/template-name'
import { numberCell, type ReportPage, templateCell } from '@/newsroom/notices/report'
import { CALLED } from '../../template-names'
import type { ReportAsk } from './ask'
import { versionsInForce } from './in-force'

/** How many live pieces carry each version of each template. Numbers only, so of everybody's pieces. */
export const useReport = async (reader: Reader, { at, language }: ReportAsk): Promise<ReportPage> => {
  const rows = await reader
    .select({
      id: disclaimerTemplate.id,
      key: disclaimerTemplate.key,
      ...CALLED,
      n: publicationDisclaimer.versionN,
      live: count(),
    })
    .from(publicationDisclaimer)
    .innerJoin(publication, eq(publication.id, publicationDisclaimer.publicationId))
    .innerJoin(disclaimerTemplate, eq(disclaimerTemplate.id, publicationDisclaimer.templateId))
    .where(isNull(publication.toAt))
    .groupBy(disclaimerTemplate.id, publicationDisclaimer.versionN)
    .orderBy(asc(disclaimerTemplate.id), desc(publicationDisclaimer.versionN))
  const inForce = await versionsInForce(reader, at)
  return {
    rows: rows.toSorted(byTemplateName(language)).map(({ id, n, live, ...template }) => ({
      id: `${id} ${n}`,
      cells: [templateCell(template), numberCell(n), numberCell(inForce.get(id) ?? null), numberCell(live)],
    })),
    hidden: 0,
    next: null,
  }
}
