'use client'

import { useTranslations } from 'next-intl'
import { RadioGroup } from '@/components/ui/radio-group'
import { Select } from '@/components/ui/select'
import type { FormerNote } from '@/newsroom/corrections/former-note'
import { FOUND_BY, SEVERITIES } from '@/newsroom/corrections/kinds'
import type { Standing } from '../saving/wire'
import { FormerField } from './former-field'
import type { NoteProps } from './note-props'
import { PlaceField } from './place-field'

type Props = NoteProps & {
  /** As it stood at the last save. */
  readonly standing: Pick<Standing, 'change' | 'issues'>
  readonly formerNotes: readonly FormerNote[]
}

const known = <Value extends string>(values: readonly Value[], key: unknown): Value | undefined =>
  values.find((value) => value === key)

/** How grave it is, who found it, and where it therefore has to stand. */
export function NoteFacts(props: Props) {
  const { note, set, isReadOnly, formerNotes } = props
  const t = useTranslations('corrections')
  const words = useTranslations('corrections.form')
  return (
    <>
      <div id="field-note.severity" tabIndex={-1}>
        <RadioGroup
          label={words('severity')}
          options={SEVERITIES.map((id) => ({ id, label: t(`severities.${id}`), note: t(`severityNotes.${id}`) }))}
          value={note.severity}
          isDisabled={isReadOnly}
          onChange={(key) => set({ severity: known(SEVERITIES, key) ?? note.severity })}
        />
      </div>
      <PlaceField {...props} />
      <div id="field-note.foundBy" tabIndex={-1}>
        <Select
          label={words('foundBy')}
          options={FOUND_BY.map((id) => ({ id, label: t(`foundBy.${id}`) }))}
          selectedKey={note.foundBy}
          isDisabled={isReadOnly}
          onSelectionChange={(key) => set({ foundBy: known(FOUND_BY, key) ?? note.foundBy })}
        />
      </div>
      {formerNotes.length > 0 ? <FormerField {...props} /> : null}
    </>
  )
}
