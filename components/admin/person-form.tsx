'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { ActionForm } from './action-form'
import type { FormAction } from './form-state'

type Props = {
  readonly person: {
    readonly id: string
    readonly name: string
    readonly email: string
    readonly language: string
    readonly timeZone: string
  }
  readonly action: FormAction
}

/** Name and mail address; language and time zone are the person's own affair and pass through unchanged. */
export function PersonForm({ person: { id, language, timeZone, ...values }, action }: Props) {
  const words = useTranslations('people')
  return (
    <ActionForm action={action} values={values} faults="people.refusals" saved={words('person.saved')}>
      {({ value, error, isPending }) => (
        <>
          <input type="hidden" name="personId" value={id} />
          <input type="hidden" name="language" value={language} />
          <input type="hidden" name="timeZone" value={timeZone} />
          <TextField
            label={words('invite.name')}
            name="name"
            autoComplete="off"
            defaultValue={value('name')}
            error={error('name')}
            isRequired
          />
          <TextField
            label={words('invite.email')}
            name="email"
            type="email"
            autoComplete="off"
            defaultValue={value('email')}
            error={error('email')}
            isRequired
          />
          <div>
            <Button type="submit" isPending={isPending}>
              {words('person.save')}
            </Button>
          </div>
        </>
      )}
    </ActionForm>
  )
}
