'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { Sides } from '@/newsroom/copy/merge'
import type { Locale } from '@/newsroom/language/locales'
import type { ClashView } from '../saving/merging'
import { ClashChoice } from './clash-choice'

type Props = {
  readonly clashes: readonly ClashView[]
  readonly who: string | null
  readonly language: Locale
  readonly onDecide: (choices: Sides) => void
  readonly onLater: () => void
}

/** Mine and theirs side by side, passage by passage. Closing it decides nothing and loses nothing. */
export function ConflictDialog({ clashes, who, language, onDecide, onLater }: Props) {
  const words = useTranslations('editor.conflict')
  const [choices, setChoices] = useState<Sides>({})
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
