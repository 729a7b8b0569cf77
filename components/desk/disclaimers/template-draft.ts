'use client'

import { useState, useTransition } from 'react'
import { useLanguage } from '@/components/ui/use-language'
import { rename, typedNames } from '@/newsroom/disclaimers/rename'
import type { Locale, PerLocale } from '@/newsroom/language/locales'
import type { Refusal, Result } from '@/newsroom/result'
import type { TemplateSaid } from './template-actions'

/** A key from a Latin name; a Chinese name leaves it to the writer. */
const keyFrom = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '')
    .slice(0, 60)

/** Its English name, wherever that is typed, before that of the desk's own language. */
const keyOf = (names: PerLocale, own: Locale): string => keyFrom(names.en || names[own])

export type TemplateStart = {
  readonly start: TemplateSaid
  /** A new template also chooses its key and kind, which never change afterwards. */
  readonly isNew: boolean
  readonly onSave: (said: TemplateSaid) => Promise<Result<unknown>>
}

/** What is said about a template while it is being typed. Everything typed stays when the server refuses it. */
export const useTemplateDraft = ({ start, isNew, onSave }: TemplateStart) => {
  const own = useLanguage()
  const [said, setSaid] = useState(start)
  const [names, setNames] = useState(() => typedNames(start, own))
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isSaving, startSaving] = useTransition()
  const put = (more: Partial<TemplateSaid>) => setSaid({ ...said, ...more })
  return {
    own,
    said,
    names,
    refusal,
    isSaving,
    put,
    /** The key of a new template follows its name until it is typed. */
    rename: (locale: Locale, name: string) => {
      const typed = { ...names, [locale]: name }
      setNames(typed)
      if (isNew && said.key === keyOf(names, own)) put({ key: keyOf(typed, own) })
    },
    save: () =>
      startSaving(async () => {
        const result = await onSave({ ...said, ...rename(names, own, isNew ? null : start) })
        setRefusal(result.ok ? null : result.refusal)
      }),
  }
}
