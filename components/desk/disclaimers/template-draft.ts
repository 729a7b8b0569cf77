'use client'

import { useState, useTransition } from 'react'
import type { Refusal, Result } from '@/newsroom/result'
import type { TemplateSaid } from './template-actions'

/** A key from a Latin name; a Chinese name leaves it to the writer. */
const keyFrom = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
    .slice(0, 60)

/** What is said about a template while it is being typed. Everything typed stays when the server refuses it. */
export const useTemplateDraft = (start: TemplateSaid, onSave: (said: TemplateSaid) => Promise<Result<unknown>>) => {
  const [said, setSaid] = useState(start)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isSaving, startSaving] = useTransition()
  const put = (more: Partial<TemplateSaid>) => setSaid({ ...said, ...more })
  return {
    said,
    refusal,
    isSaving,
    put,
    /** The key of a new template follows its name until it is typed. */
    rename: (name: string) => put(said.key === keyFrom(said.name) ? { name, key: keyFrom(name) } : { name }),
    save: () =>
      startSaving(async () => {
        const result = await onSave(said)
        setRefusal(result.ok ? null : result.refusal)
      }),
  }
}
