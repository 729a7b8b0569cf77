'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { ActionForm } from './action-form'
import type { FormAction } from './form-state'
import { NameFields } from './name-fields'

export function AddTopicForm({ action }: { readonly action: FormAction }) {
  const words = useTranslations('admin')
  return (
    <ActionForm action={action} values={{}} faults="admin.faults" saved={words('topics.saved')}>
      {({ value, error, isPending }) => (
        <>
          <NameFields value={value} error={error} />
          <div className="grid items-start gap-x-5 gap-y-3 sm:grid-cols-3">
            <TextField
              label={words('sections.slug')}
              name="slug"
              hint={words('sections.slugHint')}
              defaultValue={value('slug')}
              error={error('slug')}
              isRequired
            />
            <div className="sm:pt-6">
              <Button type="submit" isPending={isPending}>
                {words('topics.submit')}
              </Button>
            </div>
          </div>
        </>
      )}
    </ActionForm>
  )
}
