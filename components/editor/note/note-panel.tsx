'use client'

import { useTranslations } from 'next-intl'
import { BLANK_NOTE, type ChangeNote } from '@/newsroom/story/change-note'
import type { Piece } from '../screen/piece'
import type { ChangeAtHand } from './change-at-hand'
import { DifferenceList } from './difference-list'
import { KindField } from './kind-field'
import { NoteFacts } from './note-facts'
import type { NoteProps } from './note-props'
import { NoteWords } from './note-words'

/** What readers are told of a change: its kind, its words, its weight, and what there is to tell. */
export function NotePanel({ piece, at }: { readonly piece: Piece; readonly at: ChangeAtHand }) {
  const words = useTranslations('corrections.form')
  const { pkg, change, isReadOnly } = piece
  const note = pkg.note ?? BLANK_NOTE
  const put = (next: ChangeNote) => change({ note: next })
  const props: NoteProps = {
    note,
    put,
    set: (part) => put({ ...note, ...part }),
    lang: pkg.language,
    isReadOnly,
  }
  return (
    <section aria-labelledby="margin-note" id="field-note" className="flex flex-col gap-4" tabIndex={-1}>
      <h2 id="margin-note" className="margin-heading">
        {words('title')}
      </h2>
      <KindField at={at} isReadOnly={isReadOnly} />
      <NoteWords {...props} kind={at.kind} />
      {at.kind === 'typo' ? (
        <p className="text-14 text-muted">{words('typo')}</p>
      ) : (
        <NoteFacts {...props} standing={at.standing} formerNotes={at.formerNotes} />
      )}
      <DifferenceList differences={at.standing.change?.differences ?? []} kind={at.kind} onJump={at.onJump} />
    </section>
  )
}
