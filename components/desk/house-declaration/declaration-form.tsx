'use client'

import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/admin/action-form'
import type { FormAction } from '@/components/admin/form-state'
import { LOCALE_OPTIONS } from '@/components/admin/locale-options'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/text-area'
import { TextField } from '@/components/ui/text-field'

type Props = {
  readonly values: Readonly<Record<string, string>>
  /** Whom it will name; null: nobody, and so it cannot be written. */
  readonly responsible: string | null
  readonly write: FormAction
}

/** A new declaration in every language of the house, for somebody else to confirm. */
export function DeclarationForm({ values, responsible, write }: Props) {
  const words = useTranslations('evidence.house')
  return (
    <details className="border-t border-rule pt-3">
      <summary className="link target w-fit cursor-pointer">{words('write')}</summary>
      <div className="flex flex-col gap-4 pt-4">
        <p className="text-14 text-muted">
          {responsible === null ? words('noResponsible') : words('willName', { name: responsible })}
        </p>
        <ActionForm action={write} values={values} faults="admin.faults" saved={words('written')}>
          {({ value, error, isPending }) => (
            <>
              {LOCALE_OPTIONS.map(({ value: locale, label }, position) => (
                <TextArea
                  key={locale}
                  label={`${words('text')} (${label})`}
                  name={`texts.${locale}`}
                  lang={locale}
                  rows={3}
                  maxLength={2_000}
                  defaultValue={value(`texts.${locale}`)}
                  error={position === 0 ? error('texts') : undefined}
                  isRequired
                />
              ))}
              <TextField
                label={words('reference')}
                hint={words('referenceHint')}
                name="reference"
                maxLength={300}
                defaultValue={value('reference')}
                error={error('reference')}
                isRequired
              />
              <div>
                <Button type="submit" isPending={isPending} isDisabled={responsible === null}>
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
