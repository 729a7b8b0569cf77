import type { Reader } from '@/db/connect'
import { can } from '@/newsroom/policy/can'
import { actorsOf } from './actors-of'

/** Who answers for the law of a template; null where nobody does who is still here and keeps disclaimers. */
export const legalOwnerHere = async (
  reader: Reader,
  { legalOwnerId }: { readonly legalOwnerId: string | null },
): Promise<string | null> => {
  if (legalOwnerId === null) return null
  const owner = (await actorsOf(reader, [legalOwnerId])).get(legalOwnerId)
  return owner && can(owner, 'disclaimer.write') ? legalOwnerId : null
}
