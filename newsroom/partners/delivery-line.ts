import type { DeliveryState } from './delivery-state'
import type { PartnerEvent } from './notice'

/** News for one partner as the admins see it. */
export type DeliveryLine = {
  readonly id: string
  readonly partner: string
  readonly headline: string
  readonly event: PartnerEvent
  readonly at: Date
  readonly state: DeliveryState
  readonly attempts: number
  readonly nextAt: Date
  readonly error: string | null
  readonly receiptStatus: number | null
  readonly receipt: string | null
}
