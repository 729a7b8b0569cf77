'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { ActionForm } from './action-form'
import { Choice } from './choice'
import type { FormAction } from './form-state'
import type { DeskName } from './grant-words'
import { NameFields } from './name-fields'

/** A new section at the end of the row, at a desk that is there or at one of its own. */
export function AddSectionForm({
  desks,
  action,
}: {
  readonly desks: readonly DeskName[]
  readonly action: FormAction
}) {
  const words = useTranslations('admin.sections')
  return (
    <ActionForm action={action} values={{}} faults="admin.faults" saved={words('saved')}>
      {({ value, error, isPending }) => (
        <>
          <NameFields value={value} error={error} />
          <div className="grid items-start gap-x-5 gap-y-3 sm:grid-cols-3">
            <TextField
              label={words('slug')}
              name="slug"
              hint={words('slugHint')}
              defaultValue={value('slug')}
              error={error('slug')}
              isRequired
            />
            <Choice
              label={words('desk')}
              name="deskId"
              defaultValue={value('deskId')}
              error={error('deskId')}
              options={[
                { value: '', label: words('newDesk') },
                ...desks.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
            <div className="sm:pt-6">
              <Button type="submit" isPending={isPending}>
                {words('submit')}
              </Button>
            </div>
          </div>
        </>
      )}
    </ActionForm>
  )
}
