'use client'

import { useEffect, useRef, useState, useTransition } from 'react'
import type { Origin } from '@/newsroom/disclaimers/kinds'
import type { Origins, Texts } from '@/newsroom/disclaimers/on-screen'
import type { Locale } from '@/newsroom/language/locales'
import type { Refusal } from '@/newsroom/result'
import type { DraftSaid, VersionActions } from './version-actions'

type Words = Omit<DraftSaid, 'templateId' | 'basedOn'>

/** A tab with words that are not saved asks before it closes. */
const useLeaveWarning = (isUnsaved: boolean) =>
  useEffect(() => {
    if (!isUnsaved) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isUnsaved])

export type DraftStart = Words & { readonly templateId: string; readonly basedOn: string | null }

/** A version being written. Words stay on the screen whatever the server answers. */
export const useVersionDraft = (
  { templateId, basedOn: start, ...first }: DraftStart,
  actions: Pick<VersionActions, 'write' | 'submit'>,
  onKept: (what: 'saved' | 'submitted', n: number) => void,
) => {
  const [words, setWords] = useState<Words>(first)
  // Not state: whoever presses again at once must build on what was just saved, shown already or not.
  const basedOn = useRef(start)
  const [isUnsaved, setUnsaved] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isBusy, startWork] = useTransition()
  useLeaveWarning(isUnsaved)
  const put = (more: Partial<Words>) => {
    setWords({ ...words, ...more })
    setUnsaved(true)
  }
  const keep = async () => {
    const kept = await actions.write({ ...words, templateId, basedOn: basedOn.current })
    setRefusal(kept.ok ? null : kept.refusal)
    if (!kept.ok) return null
    basedOn.current = kept.value.writtenAt.toISOString()
    setUnsaved(false)
    return kept.value
  }
  const save = () =>
    startWork(async () => {
      const kept = await keep()
      if (kept) onKept('saved', kept.n)
    })
  const submit = () =>
    startWork(async () => {
      const kept = await keep()
      if (!kept) return
      const handed = await actions.submit({ versionId: kept.versionId })
      setRefusal(handed.ok ? null : handed.refusal)
      if (handed.ok) onKept('submitted', kept.n)
    })
  const putText = (locale: Locale, text: string) => put({ texts: { ...words.texts, [locale]: text } satisfies Texts })
  const putOrigin = (locale: Locale, origin: Origin) =>
    put({ origins: { ...words.origins, [locale]: origin } satisfies Origins })
  return { words, refusal, isBusy, isUnsaved, put, putText, putOrigin, save, submit }
}
