'use client'

import { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/admin/action-form'
import type { FormAction } from '@/components/admin/form-state'
import { Button } from '@/components/ui/button'
import { useFormats } from '@/components/ui/formats'
import { StateWord, type Tone } from '@/components/ui/state-word'
import type { ElectionLine } from '@/newsroom/disclaimers/election-line'
import type { WindowState } from '@/newsroom/disclaimers/election-window'

type Props = {
  readonly lines: readonly ElectionLine[]
  /** Null: not for this person to take back. */
  readonly end: FormAction | null
}

const TONES: Readonly<Record<WindowState, Tone>> = {
  coming: 'amber',
  open: 'stet',
  over: 'muted',
  takenBack: 'muted',
}

/** Every election the house knows of, those that last longest first. */
export function ElectionList({ lines, end }: Props) {
  const words = useTranslations('disclaimers.elections')
  const places = useTranslations('disclaimers.declared.jurisdictions')
  const format = useFormats()
  // A day is a day where the election is, not an instant: it reads the same everywhere.
  const day = (said: string) => format.dateTime(new Date(`${said}T12:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' })
  return (
    <ul className="flex max-w-3xl flex-col">
      {lines.map(({ id, name, jurisdiction, firstDay, lastDay, zone, by, state, mayTakeBack }) => (
        <li key={id} className="flex flex-col gap-1 border-t border-rule py-3">
          <p>
            <span className="font-medium">{name}</span>
            {` · ${places(jurisdiction)} · `}
            <span className="whitespace-nowrap">
              <StateWord tone={TONES[state]}>{words(`states.${state}`)}</StateWord>
            </span>
          </p>
          <p className="tabular text-14">
            {words('term', { from: day(firstDay), to: day(lastDay), zone: zone.replaceAll('_', ' ') })}
          </p>
          <p className="text-14 text-muted">{words('by', { name: by })}</p>
          {end !== null && state === 'open' && !mayTakeBack ? (
            <p className="text-14 text-muted">{words('otherTakesBack')}</p>
          ) : null}
          {end !== null && mayTakeBack ? (
            <ActionForm action={end} values={{}} faults="admin.faults" saved={words('ended')}>
              {({ isPending }) => (
                <div>
                  <input type="hidden" name="electionId" value={id} />
                  <Button type="submit" size="small" isPending={isPending} aria-label={`${words('end')}: ${name}`}>
                    {words('end')}
                  </Button>
                </div>
              )}
            </ActionForm>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
