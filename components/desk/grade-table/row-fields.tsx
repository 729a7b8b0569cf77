import { useTranslations } from 'next-intl'
import { Choice } from '@/components/admin/choice'
import type { AiGrade } from '@/newsroom/evidence/grades'
import { LABELS } from '@/newsroom/evidence/label-effects'
import { codeChoices } from '@/newsroom/grade-table/code-choices'
import { COLUMNS, type GradeColumn } from '@/newsroom/grade-table/columns'
import { isFixed } from '@/newsroom/grade-table/is-fixed'
import { useCellWords } from './use-cell-words'

type Props = { readonly grade: AiGrade; readonly value: (field: string) => string }

/** One grade of the table, to be filled in; what is the same in every table is said and not asked. */
export function RowFields({ grade, value }: Props) {
  const words = useTranslations('evidence.table')
  const grades = useTranslations('evidence.grades')
  const { codeIn } = useCellWords()
  const optionsOf = (column: GradeColumn) =>
    column === 'code'
      ? [
          ...(grade === 'ai_deepfake' ? [] : [{ value: '', label: codeIn(null) }]),
          ...codeChoices(grade).map((code) => ({ value: code, label: codeIn(code) })),
        ]
      : LABELS.map((label) => ({ value: label, label: words(`labels.${label}`) }))
  const asked = COLUMNS.filter((column) => !isFixed(grade, column))
  return (
    <fieldset className="flex flex-col gap-2 border-t border-rule pt-3">
      <legend className="pr-3 font-medium">{grades(grade)}</legend>
      {asked.length < COLUMNS.length ? <p className="text-14 text-muted">{words('alwaysRequired')}</p> : null}
      <div className="grid items-end gap-x-5 gap-y-3 sm:grid-cols-2 lg:grid-cols-4">
        {asked.map((column) => (
          <Choice
            key={column}
            label={words(`columns.${column}`)}
            name={`rows.${grade}.${column}`}
            options={optionsOf(column)}
            defaultValue={value(`rows.${grade}.${column}`)}
          />
        ))}
      </div>
    </fieldset>
  )
}
