import { useTranslations } from 'next-intl'
import { useFormats } from '@/components/ui/formats'
import type { Change } from './audit-changes'
import { type OpenLimited, OpenLimitedButton } from './open-limited'

export type AuditRow = {
  readonly seq: number
  readonly at: Date
  readonly sentence: string
  readonly changes: readonly Change[]
  /** The limited story it is about, where whoever reads may lift a limit they are no part of. */
  readonly opens: string | null
}

function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const words = useTranslations('audit')
  if (changes.length === 0) return null
  return (
    <ul className="text-14 text-muted">
      {changes.map(({ field, before, after }) => (
        <li key={field}>
          {words('change', {
            field: words.has(`fields.${field}`) ? words(`fields.${field}`) : field,
            before: before || words('nothing'),
            after: after || words('nothing'),
          })}
        </li>
      ))}
    </ul>
  )
}

type AuditListProps = { readonly rows: readonly AuditRow[]; readonly openLimited: OpenLimited }

/** The record, day by day: the time, then a sentence. */
export function AuditList({ rows, openLimited }: AuditListProps) {
  const format = useFormats()
  const days = Map.groupBy(rows, ({ at }) => format.dateTime(at, { dateStyle: 'full' }))
  return [...days].map(([day, entries]) => (
    <section key={day} aria-label={day}>
      <h2 className="border-b border-ink pb-1 text-14 font-medium text-muted">{day}</h2>
      <ol>
        {entries.map(({ seq, at, sentence, changes, opens }) => (
          <li key={seq} className="grid grid-cols-[5.5rem_minmax(0,1fr)] items-baseline border-b border-rule py-2">
            <time dateTime={at.toISOString()} className="text-14 text-muted tabular">
              {format.dateTime(at, { timeStyle: 'medium', hourCycle: 'h23' })}
            </time>
            <div className="leading-text">
              <p>{sentence}</p>
              <Changes changes={changes} />
              {opens === null ? null : <OpenLimitedButton storyId={opens} openLimited={openLimited} />}
            </div>
          </li>
        ))}
      </ol>
    </section>
  ))
}
