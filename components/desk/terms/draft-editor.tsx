'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useAct } from '@/components/desk/rules/use-act'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import { Refused } from './refused'
import type { TermActions, TermSaid } from './term-actions'
import { NEW_TERM, TermForm } from './term-form'
import { TermLine } from './term-line'

export type DraftEditorProps = {
  readonly listId: string
  /** The draft, or where the next one starts. */
  readonly terms: readonly TermSaid[]
  /** The version the next word is written in. */
  readonly n: number
  readonly changeNote: string
  readonly basedOn: string | null
  readonly onWrite: TermActions['write']
}

/** The next version of a list, term by term; each word kept is kept in the draft at once. */
export function DraftEditor({ listId, terms, n, changeNote, basedOn, onWrite }: DraftEditorProps) {
  const t = useTranslations('machine.draft')
  const [open, setOpen] = useState<number | null>(null)
  const { isPending, no, act, forget } = useAct()
  const write = (next: readonly TermSaid[]) =>
    act(
      () => onWrite({ listId, terms: next, changeNote, basedOn }),
      () => {
        setOpen(null)
        toast({ text: t('kept', { n }) })
      },
    )
  const form = (at: number, start: TermSaid) => (
    <TermForm
      start={start}
      isPending={isPending}
      refused={<Refused no={no} />}
      onKeep={(term) => write([...terms.slice(0, at), term, ...terms.slice(at + 1)])}
      onCancel={() => {
        forget()
        setOpen(null)
      }}
    />
  )
  return (
    <div className="flex flex-col gap-4">
      <ul className="flex flex-col">
        {terms.map((term, at) => (
          <li key={`${term.locale} ${term.form} ${term.text}`}>
            {open === at ? (
              form(at, term)
            ) : (
              <TermLine term={term}>
                <span className="ml-auto flex gap-4">
                  <Button
                    size="text"
                    variant="bare"
                    aria-label={t('changeIt', { text: term.text })}
                    onPress={() => setOpen(at)}
                  >
                    {t('change')}
                  </Button>
                  <Button
                    size="text"
                    variant="bare"
                    aria-label={t('takeItOut', { text: term.text })}
                    isDisabled={isPending}
                    onPress={() => write(terms.filter((_, other) => other !== at))}
                  >
                    {t('takeOut')}
                  </Button>
                </span>
              </TermLine>
            )}
          </li>
        ))}
      </ul>
      {open === terms.length ? (
        form(terms.length, NEW_TERM)
      ) : (
        <span className="flex flex-col items-start gap-2">
          {open === null ? <Refused no={no} /> : null}
          <Button size="small" onPress={() => setOpen(terms.length)}>
            {t('add')}
          </Button>
        </span>
      )}
    </div>
  )
}
