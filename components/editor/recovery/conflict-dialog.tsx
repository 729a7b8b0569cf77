'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { Locale } from '@/newsroom/language/locales'
import { ClashChoice } from './clash-choice'

export const SIDES = ['mine', 'theirs', 'both'] as const
export type Side = (typeof SIDES)[number]

/** One place that was changed here and there, in words. `key` names it among the others. */
export type ClashView = {
  readonly key: string
  readonly field: string
  readonly mine: string
  readonly theirs: string
  /** Whether both texts can stand one after the other; a language or an address cannot. */
  readonly canKeepBoth: boolean
}

type Props = {
  readonly clashes: readonly ClashView[]
  readonly who: string | null
  readonly language: Locale
  readonly onDecide: (choices: Readonly<Record<string, Side>>) => void
  readonly onLater: () => void
}

/** Mine and theirs side by side, passage by passage. Closing it decides nothing and loses nothing. */
export function ConflictDialog({ clashes, who, language, onDecide, onLater }: Props) {
  const words = useTranslations('editor.conflict')
  const [choices, setChoices] = useState<Readonly<Record<string, Side>>>({})
  const left = clashes.filter(({ key }) => choices[key] === undefined).length
  return (
    <Dialog title={words('title')} wide isOpen onOpenChange={(isOpen) => (isOpen ? undefined : onLater())}>
      <p>{words('lead')}</p>
      <ol className="clashes">
        {clashes.map((clash) => (
          <ClashChoice
            key={clash.key}
            clash={clash}
            who={who}
            language={language}
            side={choices[clash.key]}
            onSide={(side) => setChoices({ ...choices, [clash.key]: side })}
          />
        ))}
      </ol>
      <div className="dialog-ends">
        <p className="text-muted">{words('remaining', { count: left })}</p>
        <Button onPress={onLater}>{words('later')}</Button>
        <Button variant="primary" isDisabled={left > 0} onPress={() => onDecide(choices)}>
          {words('apply')}
        </Button>
      </div>
    </Dialog>
  )
}
