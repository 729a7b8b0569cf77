'use client'

import { useTranslations } from 'next-intl'
import { useFormats } from '@/components/ui/formats'
import { Select } from '@/components/ui/select'
import type { FormerNote } from '@/newsroom/corrections/former-note'
import type { NoteProps } from './note-props'

const NONE = 'none'

type Props = Pick<NoteProps, 'note' | 'put' | 'isReadOnly'> & { readonly formerNotes: readonly FormerNote[] }

/** An earlier note that this one takes the place of: the page then shows the newer, and the way to the older. */
export function FormerField({ note, put, isReadOnly, formerNotes }: Props) {
  const words = useTranslations('corrections.form')
  const kinds = useTranslations('work.filter.kinds')
  const format = useFormats()
  const named = ({ kind, at, text }: FormerNote) =>
    words('former', { kind: kinds(kind), when: format.dateTime(at, { dateStyle: 'medium' }), text })
  const choose = (key: unknown): void => {
    const { supersedes: _, ...rest } = note
    const chosen = formerNotes.find(({ n }) => String(n) === key)
    put(chosen ? { ...rest, supersedes: chosen.n } : rest)
  }
  return (
    <div id="field-note.supersedes" tabIndex={-1}>
      <Select
        label={words('supersedes')}
        options={[
          { id: NONE, label: words('none') },
          ...formerNotes.map((former) => ({ id: String(former.n), label: named(former) })),
        ]}
        selectedKey={note.supersedes === undefined ? NONE : String(note.supersedes)}
        isDisabled={isReadOnly}
        onSelectionChange={choose}
      />
    </div>
  )
}
