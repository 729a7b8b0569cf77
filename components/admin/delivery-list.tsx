import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useFormats } from '@/components/ui/formats'
import { StateWord, type Tone } from '@/components/ui/state-word'
import { Time } from '@/components/ui/time'
import type { DeliveryLine } from '@/newsroom/partners/delivery-line'
import { type DeliveryState, ENDED, OVERTAKEN } from '@/newsroom/partners/delivery-state'

const TONE: Readonly<Record<DeliveryState, Tone>> = {
  waiting: 'muted',
  failing: 'amber',
  delivered: 'stet',
  dropped: 'muted',
  dead: 'vermilion',
}

type Props = {
  readonly label: string
  readonly deliveries: readonly DeliveryLine[]
  /** What can be done about one. */
  readonly action: (delivery: DeliveryLine) => ReactNode
}

/** What partners were told, and what became of it. */
export function DeliveryList({ label, deliveries, action }: Props) {
  const words = useTranslations('admin.partners')
  return (
    <ul aria-label={label} className="flex flex-col border-t border-rule">
      {deliveries.map((one) => (
        <li key={one.id} className="flex flex-wrap items-baseline gap-x-6 gap-y-1 border-b border-rule py-3">
          <span className="min-w-0 grow basis-full font-medium wrap-anywhere">{one.headline}</span>
          <span className="text-14">{words(`events.${one.event}`)}</span>
          <span className="text-14 text-muted wrap-anywhere">{one.partner}</span>
          <span className="text-14">
            <StateWord tone={TONE[one.state]}>{words(`states.${one.state}`)}</StateWord>
          </span>
          <span className="text-14 text-muted">
            <Time at={one.at} />
          </span>
          {action(one)}
          <Outcome delivery={one} />
        </li>
      ))}
    </ul>
  )
}

function Outcome({ delivery }: { readonly delivery: DeliveryLine }) {
  const { state, attempts, error, receiptStatus, receipt, nextAt } = delivery
  const words = useTranslations('admin.partners')
  const format = useFormats()
  const why = error === OVERTAKEN || error === ENDED ? words(error) : receiptStatus === null ? error : null
  const told = [
    attempts > 0 ? words('attempts', { count: attempts }) : null,
    why,
    receiptStatus === null ? null : words('answered', { status: String(receiptStatus) }),
    receipt,
    state === 'failing'
      ? words('nextAt', { time: format.dateTime(nextAt, { dateStyle: 'medium', timeStyle: 'medium' }) })
      : null,
  ].filter(Boolean)
  return told.length > 0 ? <p className="basis-full text-14 text-muted wrap-anywhere">{told.join(' · ')}</p> : null
}
