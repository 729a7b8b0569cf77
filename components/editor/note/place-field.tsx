'use client'

import { useTranslations } from 'next-intl'
import { useIssueSentence } from '@/components/desk/moves/use-issue-sentence'
import { Select } from '@/components/ui/select'
import { PLACES } from '@/newsroom/corrections/kinds'
import type { Standing } from '../saving/wire'
import type { NoteProps } from './note-props'

type Props = Pick<NoteProps, 'note' | 'set' | 'isReadOnly'> & {
  /** As it stood at the last save. */
  readonly standing: Pick<Standing, 'change' | 'issues'>
}

/** Where the note stands on the page, and how low it may, with the reason. */
export function PlaceField({ note, set, isReadOnly, standing: { change, issues } }: Props) {
  const t = useTranslations('corrections')
  const sentence = useIssueSentence()
  const floor = change?.floor
  const tooLow = issues.find(({ field, key }) => field === 'note.place' && key === 'tooLow')
  const places = PLACES.filter((place) => place !== 'none' || note.place === 'none')
  return (
    <div id="field-note.place" tabIndex={-1}>
      <Select
        label={t('form.place')}
        options={places.map((id) => ({ id, label: t(`places.${id}`) }))}
        selectedKey={note.place}
        isDisabled={isReadOnly}
        error={tooLow ? sentence(tooLow) : undefined}
        {...(floor ? { hint: t('form.least', { place: t(`places.${floor.place}`), why: t(`why.${floor.why}`) }) } : {})}
        onSelectionChange={(key) => set({ place: PLACES.find((place) => place === key) ?? note.place })}
      />
    </div>
  )
}
