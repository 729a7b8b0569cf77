'use client'

import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/admin/action-form'
import type { FormAction } from '@/components/admin/form-state'
import { Button } from '@/components/ui/button'
import { TermDates } from '@/components/ui/term-dates'
import { TextField } from '@/components/ui/text-field'

type Props = { readonly storyId: string; readonly add: FormAction }

/** A right to use something: what, by which file, from when to when. The file itself is not taken in. */
export function AuthorisationForm({ storyId, add }: Props) {
  const words = useTranslations('evidence.authorisations')
  return (
    <ActionForm action={add} values={{}} faults="admin.faults" saved={words('saved')}>
      {({ value, error, isPending }) => (
        <>
          <input type="hidden" name="storyId" value={storyId} />
          <TextField
            label={words('name')}
            name="name"
            maxLength={300}
            defaultValue={value('name')}
            error={error('name')}
            isRequired
          />
          <TextField
            label={words('sha256')}
            hint={words('sha256Hint')}
            name="sha256"
            lang="en"
            maxLength={64}
            defaultValue={value('sha256')}
            error={error('sha256')}
            isRequired
          />
          <div className="grid items-start gap-x-5 gap-y-3 sm:grid-cols-3">
            <TermDates
              words={{ from: words('from'), to: words('to'), toHint: words('toHint') }}
              value={value}
              error={error}
            />
            <div className="sm:pt-6">
              <Button type="submit" isPending={isPending}>
                {words('add')}
              </Button>
            </div>
          </div>
        </>
      )}
    </ActionForm>
  )
}
