'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Cell, Table, TableRow } from '@/components/ui/table'
import { TextField } from '@/components/ui/text-field'
import type { CountedPeriod } from '@/newsroom/evidence/grade-counts'
import type { EvidenceDays } from '@/newsroom/evidence/utc-period'

type Props = {
  readonly days: EvidenceDays
  readonly counts: CountedPeriod
  /** The records themselves are for those who read the audit trail. */
  readonly mayExport: boolean
}

const COLUMNS = ['all', 'reviewed', 'notReviewed', 'disclosed'] as const

/** How many publications of a period a machine had a part in, and how many of them a person examined. */
export function PeriodCounts({ days, counts: { grades, withAi }, mayExport }: Props) {
  const words = useTranslations('evidence')
  const columns = [
    { key: 'grade', label: words('grade') },
    ...COLUMNS.map((key) => ({ key, label: words(`house.counts.${key}`), align: 'end' as const })),
  ]
  return (
    <>
      <form method="get" className="flex flex-wrap items-end gap-x-5 gap-y-3">
        <TextField label={words('periodFrom')} name="from" type="date" defaultValue={days.from} isRequired />
        <TextField label={words('periodTo')} name="to" type="date" defaultValue={days.to} isRequired />
        <Button type="submit">{words('house.count')}</Button>
      </form>
      {grades.length === 0 ? (
        <p className="text-muted">{words('house.counts.none')}</p>
      ) : (
        <>
          <p>{words('house.counts.withAi', withAi)}</p>
          <Table caption={words('house.counts.caption', days)} columns={columns} stacks>
            {grades.map(({ grade, ...count }) => (
              <TableRow key={grade ?? 'none'}>
                <Cell head>{grade === null ? words('ungraded') : words(`grades.${grade}`)}</Cell>
                {COLUMNS.map((column) => (
                  <Cell key={column} align="end" label={words(`house.counts.${column}`)}>
                    {count[column]}
                  </Cell>
                ))}
              </TableRow>
            ))}
          </Table>
        </>
      )}
      {mayExport ? (
        <p>
          <a href={`/admin/audit/evidence?from=${days.from}&to=${days.to}`} download className="link target">
            {words('house.export')}
          </a>
        </p>
      ) : (
        <p className="text-14 text-muted">{words('house.exportByAdmin')}</p>
      )}
    </>
  )
}
