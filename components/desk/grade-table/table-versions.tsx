'use client'

import { useTranslations } from 'next-intl'
import { useFormats } from '@/components/ui/formats'
import { StateWord, type Tone } from '@/components/ui/state-word'
import type { GradeTable } from '@/newsroom/grade-table/grade-table'
import type { GradeTableLine, Signed } from '@/newsroom/grade-table/on-screen'
import type { TableState } from '@/newsroom/grade-table/table-state'
import { DutyDates } from './duty-dates'
import { GradeGrid } from './grade-grid'
import { TableActs } from './table-acts'
import { TableChanges } from './table-changes'
import type { TableDeeds } from './table-deeds'

type Props = {
  /** Newest first. */
  readonly lines: readonly GradeTableLine[]
  readonly inForce: GradeTable
  readonly zone: string
  readonly law: readonly string[]
  /** Null: this person only reads. */
  readonly deeds: TableDeeds | null
}

const TONES: Readonly<Record<TableState, Tone>> = {
  waiting: 'amber',
  planned: 'amber',
  inForce: 'stet',
  replaced: 'muted',
  returned: 'muted',
}

/** Tables the house wrote: what each changes, why, who wrote and who agreed. Nothing that was written goes away. */
export function TableVersions({ lines, inForce, zone, law, deeds }: Props) {
  const words = useTranslations('evidence.table')
  const format = useFormats()
  const signed = ({ by, at }: Signed) => ({
    name: by,
    time: format.dateTime(at, { dateStyle: 'long', timeStyle: 'short' }),
  })
  return (
    <ol className="flex flex-col gap-8">
      {lines.map((line) => {
        const { id, n, state, note, effectiveFrom, written, agreed, returned, below } = line
        const day = format.dateTime(effectiveFrom, { dateStyle: 'long', timeZone: zone })
        const isOpen = state === 'waiting' || state === 'planned'
        return (
          <li key={id} className="flex flex-col gap-3">
            <h3>
              <span className="font-medium">{words('number', { n })}</span>
              {' · '}
              <StateWord tone={TONES[state]}>{words(`states.${state}`, { day })}</StateWord>
            </h3>
            <p className="max-w-prose leading-text whitespace-pre-line">{note}</p>
            {isOpen ? (
              <div className="flex flex-col gap-2 border-l-2 border-rule pl-4">
                <h4 className="text-14 font-medium">{words('changes')}</h4>
                <TableChanges before={inForce} after={line} below={below} />
              </div>
            ) : null}
            <p className="text-14 text-muted">
              {state === 'waiting' ? <span className="block">{words('from', { day })}</span> : null}
              <span className="block">{words('writtenBy', signed(written))}</span>
              {agreed === null ? null : <span className="block">{words('agreedBy', signed(agreed))}</span>}
              {returned === null ? null : <span className="block">{words('returnedBy', signed(returned))}</span>}
            </p>
            {state === 'inForce' ? null : (
              <details>
                <summary className="link target w-fit cursor-pointer text-14">{words('seeWhole')}</summary>
                <GradeGrid table={line} />
                <DutyDates duties={line.duties} />
              </details>
            )}
            {state === 'waiting' && deeds !== null ? <TableActs line={line} law={law} deeds={deeds} /> : null}
          </li>
        )
      })}
    </ol>
  )
}
