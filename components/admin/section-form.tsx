'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import type { PerLocale } from '@/newsroom/language/locales'
import { ActionForm } from './action-form'
import { Choice } from './choice'
import type { FormAction } from './form-state'
import type { DeskName } from './grant-words'
import { NameFields } from './name-fields'

export type SectionRow = {
  readonly id: string
  readonly slug: string
  readonly names: PerLocale
  readonly deskId: string
  readonly position: number
  readonly isClosed: boolean
}

type Props = {
  readonly section: SectionRow
  readonly desks: readonly DeskName[]
  readonly save: FormAction
  readonly shut: FormAction
}

const valuesOf = ({ names, deskId, position }: SectionRow) => ({
  ...Object.fromEntries(Object.entries(names).map(([locale, name]) => [`names.${locale}`, name])),
  ...{ deskId, position: String(position) },
})

/** One section in its place in the row: names, desk, order. */
export function SectionForm({ section, desks, save, shut }: Props) {
  const words = useTranslations('admin.sections')
  return (
    <div className="flex flex-col gap-4 py-4">
      <ActionForm action={save} values={valuesOf(section)} faults="admin.faults" saved={words('saved')}>
        {({ value, error, isPending }) => (
          <>
            <input type="hidden" name="sectionId" value={section.id} />
            <NameFields value={value} error={error} />
            <div className="grid items-end gap-x-5 gap-y-3 sm:grid-cols-3">
              <Choice
                label={words('desk')}
                name="deskId"
                defaultValue={value('deskId')}
                error={error('deskId')}
                options={desks.map(({ id, name }) => ({ value: id, label: name }))}
              />
              <TextField
                label={words('position')}
                name="position"
                inputMode="numeric"
                defaultValue={value('position')}
                error={error('position')}
                isRequired
              />
              <div>
                <Button type="submit" isPending={isPending}>
                  {words('save')}
                </Button>
              </div>
            </div>
          </>
        )}
      </ActionForm>
      <ActionForm action={shut} values={{}} faults="admin.faults">
        {({ isPending }) => (
          <div className="flex flex-wrap items-baseline gap-3">
            <input type="hidden" name="sectionId" value={section.id} />
            <input type="hidden" name="to" value={section.isClosed ? 'open' : 'closed'} />
            <Button type="submit" size="small" isPending={isPending}>
              {section.isClosed ? words('reopen') : words('close')}
            </Button>
            {section.isClosed ? null : <span className="text-14 text-muted">{words('closeNote')}</span>}
          </div>
        )}
      </ActionForm>
    </div>
  )
}
