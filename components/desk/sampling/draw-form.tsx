'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useAct } from '@/components/desk/rules/use-act'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { toast } from '@/components/ui/toast'
import { LIMITS } from '@/newsroom/sampling/limits'
import type { SamplingRoom } from '@/newsroom/sampling/on-screen'
import { useOwnName } from '../rules/called'
import type { SamplingActions } from './actions'
import { Refused } from './refused'
import { useMonth } from './use-month'

export type DrawFormProps = {
  readonly room: Pick<SamplingRoom, 'desks' | 'sections' | 'months'>
  readonly onDraw: SamplingActions['draw']
}

const USUAL_SIZE = 10

/** Which pieces are drawn: of a desk, a section, a month that is over. */
export function DrawForm({ room: { desks, sections, months }, onDraw }: DrawFormProps) {
  const t = useTranslations('sampling.draw')
  const [month, ownName] = [useMonth(), useOwnName()]
  const [asked, setAsked] = useState({
    deskId: desks[0]?.id ?? '',
    sectionId: sections[0]?.id ?? '',
    month: months[0] ?? '',
    size: String(USUAL_SIZE),
    limit: String(LIMITS.newspaper),
    seed: '',
  })
  const { no, isPending, act } = useAct()
  const set = (name: keyof typeof asked) => (value: unknown) => setAsked({ ...asked, [name]: String(value ?? '') })
  const draw = () => {
    const { seed, size, limit, ...where } = asked
    act(
      () =>
        onDraw({
          ...where,
          size: Number(size),
          limit: Number(limit),
          ...(seed.trim() === '' ? {} : { seed: seed.trim() }),
        }),
      () => toast({ text: t('drawn') }),
    )
  }
  return (
    <form
      className="flex max-w-[46rem] flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault()
        draw()
      }}
    >
      <div className="grid gap-5 md:grid-cols-3">
        <Select
          label={t('month')}
          options={months.map((id) => ({ id, label: month(id) }))}
          selectedKey={asked.month}
          onSelectionChange={set('month')}
        />
        <Select
          label={t('section')}
          options={sections.map(({ id, names }) => ({ id, label: ownName(names) }))}
          selectedKey={asked.sectionId}
          onSelectionChange={set('sectionId')}
        />
        <Select
          label={t('desk')}
          options={desks.map(({ id, name }) => ({ id, label: name }))}
          selectedKey={asked.deskId}
          onSelectionChange={set('deskId')}
        />
      </div>
      <div className="grid gap-5 md:grid-cols-3">
        <TextField label={t('size')} value={asked.size} onChange={set('size')} inputMode="numeric" isRequired />
        <TextField
          label={t('limit')}
          hint={t('limitHint', LIMITS)}
          value={asked.limit}
          onChange={set('limit')}
          inputMode="decimal"
          isRequired
        />
        <TextField label={t('seed')} hint={t('seedHint')} value={asked.seed} onChange={set('seed')} maxLength={64} />
      </div>
      <Refused no={no} />
      <span>
        <Button type="submit" size="small" isPending={isPending}>
          {t('draw')}
        </Button>
      </span>
    </form>
  )
}
