'use client'

import { useTranslations } from 'next-intl'
import { RadioGroup } from '@/components/ui/radio-group'
import { Select } from '@/components/ui/select'
import type { FormerNote } from '@/newsroom/corrections/former-note'
import { FOUND_BY, PLACES, SEVERITIES } from '@/newsroom/corrections/kinds'
import type { Floor } from '@/newsroom/corrections/minimum-place'
import { FormerField } from './former-field'
import type { NoteProps } from './note-panel'

type Props = NoteProps & {
  /** The least place for it as it stood at the last save. */
  readonly floor: Floor | null
  readonly formerNotes: readonly FormerNote[]
}

const known = <Value extends string>(values: readonly Value[], key: unknown): Value | undefined =>
  values.find((value) => value === key)

/** How grave it is, who found it, and where it therefore has to stand. */
export function NoteFacts(props: Props) {
  const { note, set, isReadOnly, floor, formerNotes } = props
  const t = useTranslations('corrections')
  const words = useTranslations('corrections.form')
  const places = PLACES.filter((place) => place !== 'none' || note.place === 'none')
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
      <div id="field-note.place" tabIndex={-1}>
        <Select
          label={words('place')}
          options={places.map((id) => ({ id, label: t(`places.${id}`) }))}
          selectedKey={note.place}
          isDisabled={isReadOnly}
          {...(floor
            ? { hint: words('least', { place: t(`places.${floor.place}`), why: t(`why.${floor.why}`) }) }
            : {})}
          onSelectionChange={(key) => set({ place: known(PLACES, key) ?? note.place })}
        />
      </div>
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
