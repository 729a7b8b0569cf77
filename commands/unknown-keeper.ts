import type { Tx } from '@/db/connect'
import { actorsOf } from '@/db/queries/actors-of'
import { can } from '@/newsroom/policy/can'
import { invalid, type Refusal } from '@/newsroom/result'

type Kept = { readonly ownerId?: string | null | undefined; readonly legalOwnerId?: string | null | undefined }

/** A template is kept by people who keep disclaimers: whoever does not could neither look after it nor answer for it. */
export const unknownKeeper = async (
  tx: Tx,
  { ownerId, legalOwnerId }: Kept,
): Promise<{ ok: false; refusal: Refusal } | null> => {
  const named = [ownerId, legalOwnerId].filter((id) => typeof id === 'string')
  const people = await actorsOf(tx, named)
  const isStranger = (id: string | null | undefined): boolean => {
    const actor = id ? people.get(id) : undefined
    return typeof id === 'string' && (actor === undefined || !can(actor, 'disclaimer.write'))
  }
  if (isStranger(ownerId)) return invalid('ownerId', 'noKeeper')
  return isStranger(legalOwnerId) ? invalid('legalOwnerId', 'noKeeper') : null
}
