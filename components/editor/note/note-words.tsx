'use client'

import { useTranslations } from 'next-intl'
import { type ChangeKind, KIND_RULES, NOTE_WORDS, type NoteWord } from '@/newsroom/corrections/kinds'
import { AreaField } from '../fields/area-field'
import type { NoteProps } from './note-props'

const HINTED: readonly NoteWord[] = ['wrong', 'right']

/** Exactly the sentences the kind asks for; one that is left over from another kind stays in sight until it is cleared. */
export function NoteWords({ note, set, lang, isReadOnly, kind }: NoteProps & { readonly kind: ChangeKind }) {
  const words = useTranslations('corrections.form')
  const { asks } = KIND_RULES[kind]
  const shown = NOTE_WORDS.filter((word) => asks[word] !== undefined || note[word] !== '')
  return (
    <>
      {kind === 'update' ? <p className="text-14 text-muted">{words('mayBeSilent')}</p> : null}
      {shown.map((word) => (
        <AreaField
          key={word}
          field={`note.${word}`}
          label={word === 'text' && words.has(`textOf.${kind}`) ? words(`textOf.${kind}`) : words(word)}
          {...(HINTED.includes(word) ? { hint: words(`${word}Hint`) } : {})}
          value={note[word]}
          lang={lang}
          isReadOnly={isReadOnly}
          onText={(text) => set({ [word]: text })}
        />
      ))}
    </>
  )
}
