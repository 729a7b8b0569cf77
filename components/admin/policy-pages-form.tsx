'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { POLICY_PAGES, type PolicyPages } from '@/newsroom/settings/policy-pages'
import { ActionForm } from './action-form'
import type { FormAction } from './form-state'

type Props = { readonly policies: PolicyPages; readonly action: FormAction }

/** Where the house says how it works, an address a matter. */
export function PolicyPagesForm({ policies, action }: Props) {
  const words = useTranslations('admin.policies')
  const values = Object.fromEntries(POLICY_PAGES.map((name) => [name, policies[name] ?? '']))
  return (
    <ActionForm action={action} values={values} faults="admin.faults" saved={words('saved')}>
      {({ value, error, isPending }) => (
        <>
          {POLICY_PAGES.map((name, position) => (
            <TextField
              key={name}
              label={words(`pages.${name}`)}
              name={name}
              defaultValue={value(name)}
              error={position === 0 ? error('policies') : undefined}
            />
          ))}
          <div>
            <Button type="submit" isPending={isPending}>
              {words('save')}
            </Button>
          </div>
        </>
      )}
    </ActionForm>
  )
}
