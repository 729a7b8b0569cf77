'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { TakenIn } from '@/newsroom/disclaimers/exchange/taken-in'
import type { StarterShelf } from '@/newsroom/disclaimers/library/on-screen'
import type { Locale } from '@/newsroom/language/locales'
import type { Result } from '@/newsroom/result'
import { ExampleEntry } from './example-entry'
import { TakenWords } from './taken-words'
import { useTaking } from './taking'

export type StarterLibraryProps = {
  readonly shelf: StarterShelf
  readonly language: Locale
  readonly onTake: (input: { keys: readonly string[] }) => Promise<Result<TakenIn>>
}

/** The examples, each as its wording and its rules, to be chosen and taken into the book as drafts. */
export function StarterLibrary({ shelf, language, onTake }: StarterLibraryProps) {
  const t = useTranslations('disclaimers.library')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const { said, isTaking, take } = useTaking()
  const open = shelf.examples.map(({ key }) => key).filter((key) => !shelf.taken.includes(key))
  const keys = open.filter((key) => chosen.includes(key))
  const turn = (key: string) =>
    setChosen(chosen.includes(key) ? chosen.filter((other) => other !== key) : [...chosen, key])
  return (
    <div className="flex flex-col items-start gap-4">
      <Button size="small" isDisabled={open.length === 0} onPress={() => setChosen(open)}>
        {t('all')}
      </Button>
      <ul className="flex w-full flex-col divide-y divide-rule border-y border-rule">
        {shelf.examples.map((example) => (
          <ExampleEntry
            key={example.key}
            example={example}
            language={language}
            shelves={shelf.shelves}
            isTaken={shelf.taken.includes(example.key)}
            isChosen={keys.includes(example.key)}
            onTurn={() => turn(example.key)}
          />
        ))}
      </ul>
      <Button
        variant="primary"
        isDisabled={keys.length === 0}
        isPending={isTaking}
        onPress={() => take(() => onTake({ keys }))}
      >
        {t('take', { count: keys.length })}
      </Button>
      <TakenWords said={said} />
    </div>
  )
}
