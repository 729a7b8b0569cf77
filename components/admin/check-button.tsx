'use client'

import { Button } from '@/components/ui/button'
import { ActionForm } from './action-form'
import type { FormAction } from './form-state'

type Props = { readonly label: string; readonly done: string; readonly action: FormAction }

/** Checks the newest entries of the record. Its words come along, since the record's stay on the server. */
export function CheckButton({ label, done, action }: Props) {
  return (
    <ActionForm action={action} values={{}} faults="admin.faults" saved={done}>
      {({ isPending }) => (
        <Button type="submit" isPending={isPending}>
          {label}
        </Button>
      )}
    </ActionForm>
  )
}
