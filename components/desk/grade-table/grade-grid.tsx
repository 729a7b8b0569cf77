import { useTranslations } from 'next-intl'
import { Cell, Table, TableRow } from '@/components/ui/table'
import { AI_GRADES, type AiGrade } from '@/newsroom/evidence/grades'
import { belowUsual } from '@/newsroom/grade-table/below-usual'
import { COLUMNS, type GradeColumn } from '@/newsroom/grade-table/columns'
import type { GradeTable } from '@/newsroom/grade-table/grade-table'
import { useCellWords } from './use-cell-words'

/** The table as lawyers read it: a grade a line, in words, with a mark where it says less than the usual one. */
export function GradeGrid({ table: { n, rows } }: { readonly table: Pick<GradeTable, 'n' | 'rows'> }) {
  const words = useTranslations('evidence.table')
  const grades = useTranslations('evidence.grades')
  const { cellIn } = useCellWords()
  const below = belowUsual(rows)
  const isBelow = (grade: AiGrade, column: GradeColumn) =>
    below.some((cell) => cell.grade === grade && cell.column === column)
  const columns = [
    { key: 'grade', label: words('gradeHead') },
    ...COLUMNS.map((key) => ({ key, label: words(`columns.${key}`) })),
  ]
  return (
    <Table caption={words('caption', { n })} columns={columns} stacks>
      {AI_GRADES.map((grade) => (
        <TableRow key={grade}>
          <Cell head>{grades(grade)}</Cell>
          {COLUMNS.map((column) => (
            <Cell key={column} label={words(`columns.${column}`)}>
              <span className={column !== 'code' && rows[grade][column] === 'require' ? 'font-medium' : ''}>
                {cellIn(rows[grade], column)}
              </span>
              {isBelow(grade, column) ? <span className="text-amber">{` · ${words('isLess')}`}</span> : null}
            </Cell>
          ))}
        </TableRow>
      ))}
    </Table>
  )
}
