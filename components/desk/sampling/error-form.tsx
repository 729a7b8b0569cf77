'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useAct } from '@/components/desk/rules/use-act'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { toast } from '@/components/ui/toast'
import type { PieceToCheck } from '@/newsroom/sampling/on-screen'
import { PLACES } from '@/newsroom/sampling/places'
import type { SamplingActions } from './actions'
import { Refused } from './refused'
import { useBlamed } from './use-blamed'

export type ErrorFormProps = {
  readonly piece: Pick<PieceToCheck, 'id' | 'stages' | 'language'>
  readonly onRecord: SamplingActions['recordError']
}

/** One thing that is wrong. Place and stage stay as they were for the next one. */
export function ErrorForm({ piece: { id, stages, language }, onRecord }: ErrorFormProps) {
  const t = useTranslations('sampling.error')
  const places = useTranslations('sampling.places')
  const blamed = useBlamed()
  const last = stages.at(-1)?.key ?? ''
  const [error, setError] = useState({ place: 'body', wrong: '', right: '', times: '1', stage: last })
  const { no, isPending, act } = useAct()
  const set = (name: keyof typeof error) => (value: unknown) => setError({ ...error, [name]: String(value ?? '') })
  const save = () =>
    act(
      () =>
        onRecord({
          ...error,
          pieceId: id,
          place: PLACES.find((place) => place === error.place) ?? 'body',
          times: Number(error.times),
        }),
      () => {
        setError({ ...error, wrong: '', right: '', times: '1' })
        toast({ text: t('saved') })
      },
    )
  return (
    <form
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <TextField
        label={t('wrong')}
        hint={t('wrongHint')}
        lang={language}
        value={error.wrong}
        onChange={set('wrong')}
        maxLength={500}
      />
      <TextField label={t('right')} lang={language} value={error.right} onChange={set('right')} maxLength={500} />
      <div className="grid gap-5 sm:grid-cols-2">
        <Select
          label={t('place')}
          options={PLACES.map((place) => ({ id: place, label: places(place) }))}
          selectedKey={error.place}
          onSelectionChange={set('place')}
        />
        <TextField label={t('times')} value={error.times} onChange={set('times')} inputMode="numeric" isRequired />
      </div>
      <Select
        label={t('stage')}
        options={stages.map((stage) => ({ id: stage.key, label: blamed(stage) }))}
        selectedKey={error.stage}
        onSelectionChange={set('stage')}
      />
      <Refused no={no} />
      <span>
        <Button type="submit" size="small" isPending={isPending}>
          {t('save')}
        </Button>
      </span>
    </form>
  )
}
