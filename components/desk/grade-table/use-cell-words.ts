import { useTranslations } from 'next-intl'
import type { GradeColumn } from '@/newsroom/grade-table/columns'
import type { GradeRow } from '@/newsroom/grade-table/grade-table'
import type { DigitalSource } from '@/newsroom/labels/digital-source'

/** What stands in the cells of the table, in words. */
export const useCellWords = () => {
  const words = useTranslations('evidence.table')
  const codeIn = (code: DigitalSource | null): string => (code === null ? words('noCode') : words(`codes.${code}`))
  const cellIn = (row: GradeRow, column: GradeColumn): string =>
    column === 'code' ? codeIn(row.code) : words(`labels.${row[column]}`)
  return { codeIn, cellIn }
}
