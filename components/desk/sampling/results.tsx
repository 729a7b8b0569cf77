'use client'

import { useTranslations } from 'next-intl'
import { StateWord } from '@/components/ui/state-word'
import { Cell, Table, TableRow } from '@/components/ui/table'
import type { NamedTally, SamplingRoom } from '@/newsroom/sampling/on-screen'
import { useOwnName } from '../rules/called'
import { useBlamed } from './use-blamed'

export type ResultsProps = { readonly room: Pick<SamplingRoom, 'bySection' | 'byStage' | 'bySource'> }

/** Rates of the year by section, by the stage that should have caught the errors, and by source. */
export function Results({ room: { bySection, byStage, bySource } }: ResultsProps) {
  const t = useTranslations('sampling.results')
  const sources = useTranslations('sources')
  const [ownName, blamed] = [useOwnName(), useBlamed()]
  if (bySection.length === 0) return <p className="text-14 text-muted">{t('none')}</p>
  return (
    <div className="grid gap-8 xl:grid-cols-3">
      <Rates label={t('section')} rows={bySection} name={({ key, names }) => (names ? ownName(names) : key)} />
      <Rates label={t('stage')} rows={byStage} name={({ key }) => blamed({ key })} />
      <Rates label={t('source')} rows={bySource} name={({ key }) => (sources.has(key) ? sources(key) : key)} />
    </div>
  )
}

type RatesProps = {
  readonly label: string
  readonly rows: readonly NamedTally[]
  readonly name: (row: NamedTally) => string
}

function Rates({ label, rows, name }: RatesProps) {
  const t = useTranslations('sampling.results')
  if (rows.length === 0) return null
  return (
    <Table
      caption={label}
      columns={[
        { key: 'name', label },
        { key: 'rate', label: t('rate'), align: 'end' },
        { key: 'errors', label: t('errors'), align: 'end' },
        { key: 'pieces', label: t('pieces'), align: 'end' },
        { key: 'characters', label: t('characters'), align: 'end' },
      ]}
    >
      {rows.map((row) => (
        <TableRow key={row.key}>
          <Cell head>{name(row)}</Cell>
          <Cell align="end">
            {t('number', { number: row.rate })}
            {row.isSmall ? (
              <>
                {' '}
                <StateWord tone="amber">{t('small')}</StateWord>
              </>
            ) : null}
          </Cell>
          <Cell align="end">{t('number', { number: row.errors })}</Cell>
          <Cell align="end">{t('number', { number: row.pieces })}</Cell>
          <Cell align="end">{t('number', { number: row.characters })}</Cell>
        </TableRow>
      ))}
    </Table>
  )
}
