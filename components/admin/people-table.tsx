import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useFormats } from '@/components/ui/formats'
import type { AccountState } from '@/newsroom/people/account-state'

export type PersonRow = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly state: AccountState
  /** Already in words. */
  readonly roles: readonly string[]
  readonly lastSeenAt: Date | null
  readonly invitedUntil: Date | null
}

type Props = { readonly rows: readonly PersonRow[]; readonly now: Date }

function Seen({ row, now }: { readonly row: PersonRow; readonly now: Date }) {
  const words = useTranslations('people')
  const format = useFormats()
  if (row.state === 'invited') {
    if (!row.invitedUntil || row.invitedUntil <= now) return <span className="text-amber">{words('linkGone')}</span>
    const until = format.dateTime(row.invitedUntil, { dateStyle: 'medium', timeStyle: 'short' })
    return <span className="text-amber">{words('invitedUntil', { until })}</span>
  }
  if (!row.lastSeenAt) return words('neverSeen')
  return (
    <time
      dateTime={row.lastSeenAt.toISOString()}
      title={format.dateTime(row.lastSeenAt, { dateStyle: 'full', timeStyle: 'short' })}
    >
      {format.relativeTime(row.lastSeenAt, now)}
    </time>
  )
}

const CELL = 'py-0.5 align-baseline max-md:block md:border-b md:border-rule md:py-2.5 md:pr-6'

/** Everybody, a line each at desktop, three short ones on a phone. */
export function PeopleTable({ rows, now }: Props) {
  const words = useTranslations('people')
  return (
    <table className="w-full border-collapse text-left">
      <thead className="text-14 text-muted max-md:sr-only">
        <tr className="border-b border-ink">
          <th className="py-2 pr-6 font-medium">{words('columns.name')}</th>
          <th className="py-2 pr-6 font-medium">{words('columns.roles')}</th>
          <th className="py-2 font-medium">{words('columns.seen')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className="max-md:block max-md:border-b max-md:border-rule max-md:py-3 md:hover:bg-wash">
            <th scope="row" className={`${CELL} font-normal`}>
              <Link href={`/admin/people/${row.id}`} className="target font-medium hover:text-proof hover:underline">
                {row.name}
              </Link>
              {row.state === 'deactivated' ? (
                <span className="text-14 text-vermilion"> · {words('states.deactivated')}</span>
              ) : null}
              <span className="block text-14 break-all text-muted">{row.email}</span>
            </th>
            <td className={CELL}>{row.roles.length > 0 ? row.roles.join(' · ') : words('noRole')}</td>
            <td className={`${CELL} text-14 text-muted tabular`}>
              <Seen row={row} now={now} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
