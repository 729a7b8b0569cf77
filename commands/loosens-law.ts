import type { Tx } from '@/db/connect'
import { actorsOf } from '@/db/queries/actors-of'
import type { disclaimerTemplate } from '@/db/schema/disclaimers'
import { can } from '@/newsroom/policy/can'

type Template = Pick<typeof disclaimerTemplate.$inferSelect, 'removable' | 'legalOwnerId'>
type Said = { readonly removable: Template['removable']; readonly legalOwnerId?: string | null | undefined }

/**
 * Would this change let a template that is never left out be left out, or give it another legal owner, behind the back
 * of the one it has? One who has left, or keeps no disclaimers any more, is not asked.
 */
export const loosensLaw = async (tx: Tx, actorId: string, before: Template, after: Said): Promise<boolean> => {
  const { removable, legalOwnerId } = before
  if (removable !== 'never' || legalOwnerId === null || legalOwnerId === actorId) return false
  const isHandedOn = after.legalOwnerId !== undefined && after.legalOwnerId !== legalOwnerId
  if (after.removable === 'never' && !isHandedOn) return false
  const owner = (await actorsOf(tx, [legalOwnerId])).get(legalOwnerId)
  return owner !== undefined && can(owner, 'disclaimer.write')
}
