import { useTranslations } from 'next-intl'
import { Cell, Table, TableRow } from '@/components/ui/table'
import { DUTIES, type Duties } from '@/newsroom/grade-table/duties'
import { useDay } from './use-day'

/** From when Article 50 asks for what. */
export function DutyDates({ duties }: { readonly duties: Duties }) {
  const words = useTranslations('evidence.table')
  const day = useDay()
  const columns = [
    { key: 'duty', label: words('dutyHead') },
    { key: 'from', label: words('fromHead') },
  ]
  return (
    <Table caption={words('dutyCaption')} columns={columns}>
      {DUTIES.map((duty) => (
        <TableRow key={duty}>
          <Cell head>{words(`duties.${duty}`)}</Cell>
          <Cell>
            <time dateTime={duties[duty]}>{day(duties[duty])}</time>
          </Cell>
        </TableRow>
      ))}
    </Table>
  )
}
