'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { useRefusalWords } from '@/components/desk/moves/use-refusal-words'
import { Select } from '@/components/ui/select'
import { CHANGE_KINDS, type ChangeKind } from '@/newsroom/corrections/kinds'
import type { Refusal } from '@/newsroom/result'
import type { ChangeAtHand } from './change-at-hand'

type Props = { readonly at: ChangeAtHand; readonly isReadOnly: boolean }

const isChangeKind = (key: unknown): key is ChangeKind => CHANGE_KINDS.some((kind) => kind === key)

/** What kind of change the edition is. Not part of the text: it decides the review, and is changed at once. */
export function KindField({ at: { storyId, editionId, kind, reclass, settled }, isReadOnly }: Props) {
  const words = useTranslations('corrections.form')
  const kinds = useTranslations('moves.kinds')
  const refusalWords = useRefusalWords()
  const [fault, setFault] = useState<string | null>(null)
  const [isPending, start] = useTransition()
  const why = (refusal: Refusal): string =>
    refusal.kind === 'invalid' && refusal.key === 'otherRoute' ? words('otherRoute') : refusalWords(refusal)
  const choose = async (next: ChangeKind): Promise<void> => {
    if (!(await settled())) return setFault(words('kindFailed'))
    const done = await reclass({ storyId, editionId, kind: next })
    setFault(done.ok ? null : why(done.refusal))
  }
  return (
    <div id="field-kind" tabIndex={-1}>
      <Select
        label={words('kind')}
        options={CHANGE_KINDS.map((id) => ({ id, label: kinds(id) }))}
        selectedKey={kind}
        isDisabled={isReadOnly || isPending}
        error={fault ?? undefined}
        onSelectionChange={(key) => {
          if (!isChangeKind(key) || key === kind) return
          start(() => choose(key).catch(() => setFault(words('kindFailed'))))
        }}
      />
    </div>
  )
}
