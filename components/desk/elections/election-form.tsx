'use client'

import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/admin/action-form'
import { Choice } from '@/components/admin/choice'
import type { FormAction } from '@/components/admin/form-state'
import { TimeZoneField } from '@/components/admin/time-zone-field'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { JURISDICTIONS } from '@/newsroom/story/jurisdictions'

type Props = {
  readonly zones: readonly string[]
  /** What the days are reckoned in unless another is chosen. */
  readonly zone: string
  readonly add: FormAction
}

/** An election: where, what it is called, from which day to which. */
export function ElectionForm({ zones, zone, add }: Props) {
  const words = useTranslations('disclaimers.elections')
  const places = useTranslations('disclaimers.declared.jurisdictions')
  return (
    <section aria-labelledby="new-election" className="flex max-w-3xl flex-col gap-4 border-t border-rule pt-5">
      <h2 id="new-election" className="font-serif text-21">
        {words('add')}
      </h2>
      <ActionForm action={add} values={{ timeZone: zone }} faults="admin.faults" saved={words('added')}>
        {({ value, error, isPending }) => (
          <>
            <div className="grid items-start gap-x-5 gap-y-3 sm:grid-cols-2">
              <TextField
                label={words('name')}
                name="name"
                maxLength={80}
                defaultValue={value('name')}
                error={error('name')}
                isRequired
              />
              <Choice
                label={words('place')}
                name="jurisdiction"
                options={JURISDICTIONS.map((place) => ({ value: place, label: places(place) }))}
                defaultValue={value('jurisdiction')}
                error={error('jurisdiction')}
              />
              {(['from', 'to'] as const).map((day) => (
                <TextField
                  key={day}
                  label={words(day)}
                  name={day}
                  type="date"
                  defaultValue={value(day)}
                  error={error(day)}
                  isRequired
                />
              ))}
              <TimeZoneField
                label={words('zone')}
                hint={words('zoneNote')}
                zones={zones}
                value={value}
                error={(field) => error(field) ?? error('zone')}
              />
            </div>
            <div>
              <Button type="submit" isPending={isPending}>
                {words('submit')}
              </Button>
            </div>
          </>
        )}
      </ActionForm>
    </section>
  )
}
