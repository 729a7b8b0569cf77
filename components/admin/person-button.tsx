'use client'

import { Button } from '@/components/ui/button'
import { ActionForm } from './action-form'
import type { FormAction } from './form-state'

type Props = {
  readonly personId: string
  readonly label: string
  readonly note?: string
  readonly saved?: string
  readonly action: FormAction
}

/** One act upon one person that needs no more than a press. */
export function PersonButton({ personId, label, note, saved, action }: Props) {
  return (
    <ActionForm action={action} values={{}} faults="people.refusals" {...(saved === undefined ? {} : { saved })}>
      {({ isPending }) => (
        <div className="flex flex-wrap items-baseline gap-3">
          <input type="hidden" name="personId" value={personId} />
          <Button type="submit" isPending={isPending}>
            {label}
          </Button>
          {note === undefined ? null : <span className="text-14 text-muted">{note}</span>}
        </div>
      )}
    </ActionForm>
  )
}
