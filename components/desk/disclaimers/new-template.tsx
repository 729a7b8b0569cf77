'use client'

import { useRouter } from 'next/navigation'
import type { AddTemplateAction } from './template-actions'
import { TemplateForm } from './template-form'

const BLANK = {
  key: '',
  kind: 'third_party',
  name: '',
  legalBasis: '',
  placement: 'bottom',
  removable: 'never',
} as const

/** Adds a template and goes to its page, where its wording is written. */
export function NewTemplate({ onAdd }: { readonly onAdd: AddTemplateAction }) {
  const router = useRouter()
  return (
    <TemplateForm
      start={BLANK}
      isNew
      onSave={async (said) => {
        const result = await onAdd(said)
        if (result.ok) router.push(`/desk/disclaimers/${result.value.key}`)
        return result
      }}
    />
  )
}
