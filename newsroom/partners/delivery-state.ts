/**
 * `failing`: tried in vain, and tried again by itself. `dropped`: overtaken by later news of the same story, or its
 * partner is none any more. `dead`: given up, and waits for a person.
 */
export type DeliveryState = 'waiting' | 'failing' | 'delivered' | 'dropped' | 'dead'

/** Why a delivery is not sent that no partner ever refused; anything else is what went wrong on the way. */
export const OVERTAKEN = 'overtaken'
export const ENDED = 'ended'

type Way = { readonly deliveredAt: Date | null; readonly failedAt: Date | null; readonly error: string | null }

export const deliveryState = ({ deliveredAt, failedAt, error }: Way): DeliveryState => {
  if (deliveredAt) return 'delivered'
  if (failedAt) return error === OVERTAKEN || error === ENDED ? 'dropped' : 'dead'
  return error === null ? 'waiting' : 'failing'
}
