'use client'

import { useRouter } from 'next/navigation'
import type { Keeper } from '@/newsroom/disclaimers/on-screen'
import type { AddTemplateAction } from './template-actions'
import { TemplateForm } from './template-form'

const BLANK = {
  key: '',
  kind: 'third_party',
  name: '',
  names: {},
  legalBasis: '',
  placement: 'bottom',
  removable: 'never',
  ownerId: null,
  legalOwnerId: null,
  reviewOn: '',
  requiresAck: false,
  exclusiveGroup: null,
} as const

/** Adds a template and goes to its page, where its wording is written. */
export function NewTemplate({
  keepers,
  onAdd,
}: {
  readonly keepers: readonly Keeper[]
  readonly onAdd: AddTemplateAction
}) {
  const router = useRouter()
  return (
    <TemplateForm
      start={BLANK}
      keepers={keepers}
      isNew
      onSave={async (said) => {
        const result = await onAdd(said)
        if (result.ok) router.push(`/desk/disclaimers/${result.value.key}`)
        return result
      }}
    />
  )
}
