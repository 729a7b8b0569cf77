'use client'

import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/admin/action-form'
import type { FormAction } from '@/components/admin/form-state'
import { Button } from '@/components/ui/button'
import { useFormats } from '@/components/ui/formats'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'
import { AI_GRADES } from '@/newsroom/evidence/grades'
import { DUTIES } from '@/newsroom/grade-table/duties'
import { RowFields } from './row-fields'

type Props = {
  /** As the table in force has it, by the names of the fields. */
  readonly values: Readonly<Record<string, string>>
  readonly zone: string
  readonly law: readonly string[]
  readonly write: FormAction
}

/** A new table, from the one in force: nine grades, two days, why, and from when. */
export function TableForm({ values, zone, law, write }: Props) {
  const words = useTranslations('evidence.table')
  const format = useFormats()
  const names = law.length === 0 ? words('nobodyForLaw') : format.list(law)
  return (
    <details className="border-t border-rule pt-3">
      <summary className="link target w-fit cursor-pointer">{words('write')}</summary>
      <div className="flex max-w-4xl flex-col gap-4 pt-4">
        <p className="max-w-prose text-14 leading-text text-muted">{words('formNote', { names })}</p>
        <ActionForm action={write} values={values} faults="admin.faults" saved={words('written')}>
          {({ value, error, isPending }) => (
            <>
              {AI_GRADES.filter((grade) => grade !== 'human_only').map((grade) => (
                <RowFields key={grade} grade={grade} value={value} />
              ))}
              <fieldset className="grid items-start gap-x-5 gap-y-3 border-t border-rule pt-3 sm:grid-cols-2">
                <legend className="pr-3 font-medium">{words('dutiesTitle')}</legend>
                {DUTIES.map((duty) => (
                  <TextField
                    key={duty}
                    label={`${words(`duties.${duty}`)} · ${words('fromHead')}`}
                    name={`duties.${duty}`}
                    type="date"
                    defaultValue={value(`duties.${duty}`)}
                    error={error('duties')}
                    isRequired
                  />
                ))}
              </fieldset>
              <TextArea
                label={words('note')}
                name="note"
                rows={3}
                maxLength={1_000}
                defaultValue={value('note')}
                error={error('note')}
                isRequired
              />
              <TextField
                label={words('fromDay')}
                hint={words('fromDayHint', { zone })}
                name="from"
                type="date"
                defaultValue={value('from')}
                error={error('from')}
                isRequired
              />
              {error('rows') === undefined ? null : <p className="text-14 text-vermilion">{error('rows')}</p>}
              <div>
                <Button type="submit" isPending={isPending}>
                  {words('submit')}
                </Button>
              </div>
            </>
          )}
        </ActionForm>
      </div>
    </details>
  )
}
