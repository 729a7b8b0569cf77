import type { Reader } from '@/db/connect'
import { missingLanguages } from '@/newsroom/notices/missing-languages'
import { numberCell, type ReportPage, templateCell } from '@/newsroom/notices/report'
import { standingMatter } from '../../standing-matter'
import type { ReportAsk } from './ask'

/** Languages in which pieces are stopped because a required notice has no approved wording. */
export const missingReport = async (reader: Reader, { at }: ReportAsk): Promise<ReportPage> => ({
  rows: missingLanguages(await standingMatter(reader, at), at).map(({ template, locale, rules }) => ({
    id: `${template.id} ${locale}`,
    cells: [templateCell(template), { kind: 'language', locale }, numberCell(rules)],
  })),
  hidden: 0,
  next: null,
})
