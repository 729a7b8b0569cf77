import type { Reader } from '@/db/connect'
import { byTemplateName } from '@/newsroom/disclaimers/template-name'
import { missingLanguages } from '@/newsroom/notices/missing-languages'
import { numberCell, type ReportPage, templateCell } from '@/newsroom/notices/report'
import { standingMatter } from '../../standing-matter'
import type { ReportAsk } from './ask'

/** Languages in which pieces are stopped because a required notice has no approved wording. */
export const missingReport = async (reader: Reader, { at, language }: ReportAsk): Promise<ReportPage> => {
  const missing = missingLanguages(await standingMatter(reader, at), at)
  const byName = byTemplateName(language)
  return {
    rows: missing
      .toSorted((a, b) => byName(a.template, b.template))
      .map(({ template, locale, rules }) => ({
        id: `${template.id} ${locale}`,
        cells: [templateCell(template), { kind: 'language', locale }, numberCell(rules)],
      })),
    hidden: 0,
    next: null,
  }
}
