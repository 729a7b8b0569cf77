'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useActionState } from 'react'
import { type FormAction, fresh } from './form-state'

export type Fields = {
  readonly value: (field: string) => string
  readonly error: (field: string) => string | undefined
  readonly isPending: boolean
}

type Props = {
  readonly action: FormAction
  readonly values: Readonly<Record<string, string>>
  /** Namespace of the sentences that faults name. */
  readonly faults: 'people.refusals' | 'account.faults' | 'admin.faults' | 'corrections.reports.faults'
  /** What is said after it worked. */
  readonly saved?: string
  readonly children: (fields: Fields) => ReactNode
}

/** A form that keeps what was typed, puts each fault beside its field, and works before its script has loaded. */
export function ActionForm({ action, values, faults, saved, children }: Props) {
  const words = useTranslations(faults)
  const [state, submit, isPending] = useActionState(action, fresh(values))
  const error = (field: string): string | undefined => {
    const key = state.faults[field]
    return key === undefined ? undefined : words(key)
  }
  const general = error('form')
  return (
    <form action={submit} className="flex flex-col gap-5">
      <div key={state.n} className="contents">
        {children({ value: (field) => state.values[field] ?? '', error, isPending })}
      </div>
      <p role="status" className="text-14 text-stet empty:hidden">
        {state.saved && !isPending ? saved : null}
      </p>
      {general === undefined ? null : (
        <p role="alert" className="text-14 text-vermilion">
          {general}
        </p>
      )}
    </form>
  )
}
