import { AI_GRADES } from '@/newsroom/evidence/grades'
import { COLUMNS } from '@/newsroom/grade-table/columns'
import { DUTIES } from '@/newsroom/grade-table/duties'
import { type GradeTable, USUAL_TABLE } from '@/newsroom/grade-table/grade-table'
import { isFixed } from '@/newsroom/grade-table/is-fixed'

/** A table as the form has it: a field a cell, empty where machines are told nothing. */
export const fieldsOf = ({ rows, duties }: GradeTable): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(
    AI_GRADES.flatMap((grade) => COLUMNS.map((column) => [`rows.${grade}.${column}`, rows[grade][column] ?? ''])),
  ),
  ...Object.fromEntries(DUTIES.map((duty) => [`duties.${duty}`, duties[duty]])),
})

/** What the form said, as a table to be parsed; what is the same in every table was not asked. */
export const tableIn = (form: FormData): unknown => ({
  rows: Object.fromEntries(
    AI_GRADES.map((grade) => [
      grade,
      Object.fromEntries(
        COLUMNS.map((column) => {
          const said = form.get(`rows.${grade}.${column}`)
          if (isFixed(grade, column)) return [column, USUAL_TABLE.rows[grade][column]]
          return [column, column === 'code' && said === '' ? null : said]
        }),
      ),
    ]),
  ),
  duties: Object.fromEntries(DUTIES.map((duty) => [duty, form.get(`duties.${duty}`)])),
  note: form.get('note'),
  from: form.get('from'),
})
