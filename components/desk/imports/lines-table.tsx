'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { StateWord, type Tone } from '@/components/ui/state-word'
import { Cell, Table, TableRow } from '@/components/ui/table'
import type { ImportLine } from '@/newsroom/imports/on-screen'
import type { Outcome } from '@/newsroom/imports/outcomes'
import { FaultList } from './fault-list'
import { HeldList } from './held-list'
import { TypedLine } from './typed-line'

const TONE = {
  new: 'proof',
  changed: 'stet',
  held: 'amber',
  unchanged: 'muted',
  refused: 'vermilion',
} as const satisfies Record<Outcome, Tone>

export type LinesTableProps = { readonly label: string; readonly lines: readonly ImportLine[] }

/** The pieces of a file, in its order, and what becomes of each. */
export function LinesTable({ label, lines }: LinesTableProps) {
  const t = useTranslations('imports')
  return (
    <Table
      caption={label}
      columns={[
        { key: 'n', label: t('columns.n'), align: 'end' },
        { key: 'headline', label: t('columns.headline') },
        { key: 'outcome', label: t('columns.outcome') },
      ]}
    >
      {lines.map((line) => (
        <Line key={line.n} line={line} />
      ))}
    </Table>
  )
}

function Line({ line }: { readonly line: ImportLine }) {
  const t = useTranslations('imports')
  const { n, headline, outcome, faults, held, storyId, typed = null } = line
  const name = headline === '' ? t('noHeadline') : headline
  return (
    <TableRow>
      <Cell align="end">{n}</Cell>
      <Cell head>
        {storyId === null ? (
          name
        ) : (
          <Link href={`/desk/stories/${storyId}`} className="link">
            {name}
          </Link>
        )}
      </Cell>
      <Cell>
        <StateWord tone={outcome === null ? 'muted' : TONE[outcome]}>{t(`outcomes.${outcome ?? 'waiting'}`)}</StateWord>
        {faults.length + held.length === 0 && typed === null ? null : (
          <div className="max-w-[64ch] pt-2 leading-text">
            {faults.length === 0 ? null : <FaultList faults={faults} />}
            {held.length === 0 ? null : <HeldList held={held} />}
            {typed === null ? null : <TypedLine typed={typed} />}
          </div>
        )}
      </Cell>
    </TableRow>
  )
}
