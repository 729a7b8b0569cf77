'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { type FormState, fresh } from './form-state'

/** `secret`: what was made for a partner just added; no later answer has it. */
export type PartnerState = FormState & { readonly secret: { readonly name: string; readonly text: string } | null }

type Props = { readonly add: (before: PartnerState, form: FormData) => Promise<PartnerState> }

/** A new partner: a name and an address. The answer is the secret to hand over. */
export function PartnerForm({ add }: Props) {
  const words = useTranslations('admin.partners')
  const faults = useTranslations('admin.faults')
  const [{ n, values, faults: found, secret }, submit, isPending] = useActionState(add, { ...fresh({}), secret: null })
  const error = (field: string) => (found[field] ? faults(found[field]) : undefined)
  return (
    <form action={submit} className="flex flex-col gap-3">
      <div key={n} className="grid items-start gap-x-5 gap-y-3 sm:grid-cols-2">
        <TextField
          label={words('name')}
          name="name"
          maxLength={80}
          defaultValue={values.name ?? ''}
          error={error('name')}
          isRequired
        />
        <TextField
          label={words('url')}
          hint={words('urlNote')}
          name="url"
          type="url"
          maxLength={500}
          defaultValue={values.url ?? ''}
          error={error('url')}
          isRequired
        />
      </div>
      <div>
        <Button type="submit" variant="primary" isPending={isPending}>
          {words('submit')}
        </Button>
      </div>
      {error('form') ? (
        <p role="alert" className="text-14 text-vermilion">
          {error('form')}
        </p>
      ) : null}
      {secret ? (
        <div role="status" className="flex flex-col gap-2 border-l-2 border-stet py-1 pl-4">
          <p className="font-medium">{words('secret', { name: secret.name })}</p>
          <code className="min-w-0 text-14 break-all select-all">{secret.text}</code>
        </div>
      ) : null}
    </form>
  )
}
