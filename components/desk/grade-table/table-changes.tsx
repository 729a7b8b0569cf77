import { useTranslations } from 'next-intl'
import type { GradeCell } from '@/newsroom/grade-table/below-usual'
import { changedCells, changedDuties } from '@/newsroom/grade-table/changed-cells'
import type { GradeTable } from '@/newsroom/grade-table/grade-table'
import { useCellWords } from './use-cell-words'
import { useDay } from './use-day'

type Props = {
  readonly before: GradeTable
  readonly after: GradeTable
  /** Where `after` says less than the usual table, changed or not. */
  readonly below: readonly GradeCell[]
}

/** What one table says otherwise than the one in force, and what in it is less than usual. */
export function TableChanges({ before, after, below }: Props) {
  const words = useTranslations('evidence.table')
  const grades = useTranslations('evidence.grades')
  const { cellIn } = useCellWords()
  const day = useDay()
  const isBelow = (cell: GradeCell) => below.some(({ grade, column }) => grade === cell.grade && column === cell.column)
  const cells = changedCells(before, after)
  const kept = below.filter(
    (cell) => !cells.some(({ grade, column }) => grade === cell.grade && column === cell.column),
  )
  const duties = changedDuties(before, after)
  const wasIs = (was: string, is: string) =>
    words.rich('wasIs', {
      before: was,
      after: is,
      del: (text) => <del className="text-muted">{text}</del>,
      ins: (text) => <ins className="text-proof no-underline">{text}</ins>,
    })
  const name = ({ grade, column }: GradeCell) =>
    words('changed', { grade: grades(grade), column: words(`columns.${column}`) })
  const less = <span className="text-amber">{` · ${words('isLess')}`}</span>
  if (cells.length + kept.length + duties.length === 0)
    return <p className="text-14 text-muted">{words('noChanges')}</p>
  return (
    <ul className="flex flex-col gap-2 text-14">
      {cells.map((cell) => (
        <li key={`${cell.grade} ${cell.column}`}>
          <span className="block text-muted">{name(cell)}</span>
          {wasIs(cellIn(before.rows[cell.grade], cell.column), cellIn(after.rows[cell.grade], cell.column))}
          {isBelow(cell) ? less : null}
        </li>
      ))}
      {kept.map((cell) => (
        <li key={`${cell.grade} ${cell.column}`}>
          <span className="block text-muted">{name(cell)}</span>
          {cellIn(after.rows[cell.grade], cell.column)}
          {less}
        </li>
      ))}
      {duties.map((duty) => (
        <li key={duty}>
          <span className="block text-muted">{words(`duties.${duty}`)}</span>
          {wasIs(day(before.duties[duty]), day(after.duties[duty]))}
        </li>
      ))}
    </ul>
  )
}
