import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Banner } from '@/components/ui/banner'
import { useFormats } from '@/components/ui/formats'
import { type AuditCheck, type DatedCheck, foundWhole } from '@/newsroom/audit/audit-check'

type Props = {
  readonly latest: DatedCheck | null
  /** The latest that followed the record from its first entry: what it found stands until another such one. */
  readonly whole: DatedCheck | null
  /** The button that checks again. */
  readonly action: ReactNode
}

function Damage({ flaw, badHeads }: AuditCheck) {
  const words = useTranslations('audit.chain')
  const said = flaw && words(flaw.kind, { from: flaw.seq, to: flaw.to, count: flaw.to - flaw.seq + 1 })
  return (
    <Banner tone="stop" title={words('damaged')}>
      {[said, badHeads > 0 && words('heads', { count: badHeads }), words('advice')].filter(Boolean).join(' ')}
    </Banner>
  )
}

/** Whether the record is whole, as of the last check. A damage once found is not talked away by a smaller check. */
export function ChainState({ latest, whole, action }: Props) {
  const words = useTranslations('audit.chain')
  const format = useFormats()
  const damaged = [whole, latest].find((check) => check !== null && !foundWhole(check))
  const moment = (at: Date) => format.dateTime(at, { dateStyle: 'long', timeStyle: 'short' })
  return (
    <section className="flex flex-col gap-3">
      {damaged ? <Damage {...damaged} /> : null}
      <div className="flex flex-wrap items-baseline gap-x-6 gap-y-2">
        <p className="leading-text">
          {latest === null ? words('never') : null}
          {latest && !damaged
            ? `${words(latest.from === 1 ? 'whole' : 'part', { from: latest.from, to: latest.to })} `
            : null}
          {latest ? <span className="text-muted">{words('checked', { time: moment(latest.at) })}</span> : null}
        </p>
        {action}
      </div>
    </section>
  )
}
