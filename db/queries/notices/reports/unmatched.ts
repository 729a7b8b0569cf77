import { and, asc, eq, gt, isNull, lte, ne, or, sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { disclaimerRule, disclaimerTemplate } from '@/db/schema/disclaimers'
import { publication, publicationDisclaimer } from '@/db/schema/publication'
import { byTemplateName } from '@/newsroom/disclaimers/template-name'
import { type Cell, dayCell, type ReportPage, templateCell } from '@/newsroom/notices/report'
import { daysFrom, type ReportAsk } from './ask'

const RULE_ID = sql<string>`${publicationDisclaimer.because} ->> 'ruleId'`

/** When something was last published because of each rule. */
const lastMatches = (reader: Reader) =>
  reader
    .select({
      ruleId: RULE_ID.as('rule_id'),
      at: sql<Date>`max(${publication.fromAt})`.mapWith(publication.fromAt).as('at'),
    })
    .from(publicationDisclaimer)
    .innerJoin(publication, eq(publication.id, publicationDisclaimer.publicationId))
    .groupBy(RULE_ID)
    .as('matched')

/** Rules in force for so many days and longer because of which nothing was published in that time. */
export const unmatchedReport = async (reader: Reader, { at, days, language }: ReportAsk): Promise<ReportPage> => {
  const since = daysFrom(at, -days)
  const matched = lastMatches(reader)
  const found = await reader
    .select({ rule: disclaimerRule, template: disclaimerTemplate, matchedAt: matched.at })
    .from(disclaimerRule)
    .innerJoin(disclaimerTemplate, eq(disclaimerTemplate.id, disclaimerRule.templateId))
    .leftJoin(matched, eq(matched.ruleId, sql`${disclaimerRule.id}::text`))
    .where(
      and(
        eq(disclaimerRule.state, 'approved'),
        // What a rule forbids leaves no trace on a page.
        ne(disclaimerRule.effect, 'forbid'),
        lte(disclaimerRule.effectiveFrom, since),
        or(isNull(disclaimerRule.effectiveTo), gt(disclaimerRule.effectiveTo, at)),
        or(isNull(matched.at), lte(matched.at, since)),
      ),
    )
    .orderBy(asc(disclaimerRule.id))
  const said = ({ rule: { id, when, placement, effect }, template }: (typeof found)[number]): Cell => {
    const { name, names, placement: usual } = template
    return {
      kind: 'rule',
      said: { id, rule: { when, placement, effect }, template: { name, names, placement: usual } },
    }
  }
  const byName = byTemplateName(language)
  return {
    rows: found
      .toSorted((a, b) => byName(a.template, b.template))
      .map((row) => ({
        id: row.rule.id,
        cells: [said(row), templateCell(row.template), dayCell(row.rule.effectiveFrom), dayCell(row.matchedAt)],
      })),
    hidden: 0,
    next: null,
  }
}
