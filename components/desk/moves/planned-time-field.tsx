'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { FIELD, LABEL, LINE } from '@/components/ui/field-style'
import { Hint } from '@/components/ui/hint'
import { RadioGroup } from '@/components/ui/radio-group'
import { Select } from '@/components/ui/select'
import { instantOf, type PlannedTime, wallTimeOf } from '@/newsroom/time/wall-time'

export type PlannedTimeFieldProps = {
  readonly label: string
  readonly hint: string
  /** Zone of the house: the one a time is meant in unless somebody says otherwise. */
  readonly zone: string
  readonly value: PlannedTime | undefined
  readonly onChange: (value: PlannedTime | undefined) => void
  readonly isRequired: boolean
}

const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

/** Nothing chosen yet is no time at all. */
const whole = (value: PlannedTime): PlannedTime | undefined => (value.date && value.time ? value : undefined)

/** A time on the clock of a named zone; an hour that comes twice is asked about, and what it is here is said. */
export function PlannedTimeField({ label, hint, zone, value, onChange, isRequired }: PlannedTimeFieldProps) {
  const t = useTranslations('moves.time')
  const locale = useLocale()
  // Half a time is none to whoever asks, but it must not be forgotten before the other half is there.
  const [now, setNow] = useState<PlannedTime>(value ?? { date: '', time: '', zone })
  const zones = [...new Set([zone, ownZone(), now.zone, 'UTC'])]
  const reckoned = value ? instantOf(value, value.fold) : null
  const change = (more: Partial<PlannedTime>) => {
    const { fold: _, ...rest } = { ...now, ...more }
    setNow(rest)
    onChange(whole(rest))
  }
  const isTwice = reckoned !== null && !reckoned.ok && reckoned.no === 'twoSuchTimes'
  return (
    <fieldset className={`${FIELD} border-0 p-0`}>
      <legend className="pb-1 text-14 font-medium text-ink">{label}</legend>
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-[1fr_8rem_1fr] sm:items-end">
        <label className={`flex flex-col gap-1 ${LABEL}`}>
          {t('date')}
          <input
            type="date"
            className={LINE}
            required={isRequired}
            defaultValue={now.date}
            onChange={({ target }) => change({ date: target.value })}
          />
        </label>
        <label className={`flex flex-col gap-1 ${LABEL}`}>
          {t('time')}
          <input
            type="time"
            className={LINE}
            required={isRequired}
            defaultValue={now.time}
            onChange={({ target }) => change({ time: target.value })}
          />
        </label>
        <div className="col-span-2 sm:col-span-1">
          <Select
            label={t('zone')}
            options={zones.map((id) => ({ id, label: id.replaceAll('_', ' ') }))}
            selectedKey={now.zone}
            onSelectionChange={(key) => change({ zone: String(key) })}
          />
        </div>
      </div>
      {isTwice || value?.fold ? (
        <RadioGroup
          label={t('fold')}
          options={(['earlier', 'later'] as const).map((id) => ({ id, label: t(id) }))}
          value={value?.fold ?? null}
          onChange={(fold) => value && onChange({ ...value, fold: fold === 'later' ? 'later' : 'earlier' })}
          isRequired
        />
      ) : null}
      <Hint>{reckoned?.ok && now.zone !== ownZone() ? t('here', { when: here(reckoned.at, locale) }) : hint}</Hint>
    </fieldset>
  )
}

const here = (at: Date, locale: string): string => {
  const { date, time, zone } = wallTimeOf(at, ownZone())
  return `${new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${date}T00:00Z`))} ${time} (${zone.replaceAll('_', ' ')})`
}
