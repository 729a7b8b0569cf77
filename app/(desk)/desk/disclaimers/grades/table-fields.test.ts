import { expect, it } from 'vitest'
import { USUAL_TABLE } from '@/newsroom/grade-table/grade-table'
import { WrittenTable } from '@/newsroom/grade-table/written-table'
import { fieldsOf, tableIn } from './table-fields'

const sent = (more: Readonly<Record<string, string>> = {}): FormData => {
  const form = new FormData()
  for (const [field, value] of Object.entries({ ...fieldsOf(USUAL_TABLE), note: 'Why.', from: '2026-12-02', ...more }))
    form.set(field, value)
  return form
}

it('gives back the table it was filled in with', () => {
  const { rows, duties } = USUAL_TABLE
  expect(WrittenTable.parse(tableIn(sent()))).toEqual({ rows, duties, note: 'Why.', from: '2026-12-02' })
})

it('does not ask for what is the same in every table, whatever was sent', () => {
  const { rows } = WrittenTable.parse(
    tableIn(sent({ 'rows.ai_deepfake.china': 'none', 'rows.human_only.reviewed': 'require' })),
  )
  expect(rows).toEqual(USUAL_TABLE.rows)
})

it('is no table without one of its cells', () => {
  const form = sent()
  form.delete('rows.ai_rated.china')
  expect(WrittenTable.safeParse(tableIn(form)).error?.issues[0]?.path[0]).toBe('rows')
})
