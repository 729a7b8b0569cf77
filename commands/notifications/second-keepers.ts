import type { Tx } from '@/db/connect'
import { allHolders } from '@/db/queries/notifications/holders'
import type { Actor } from '@/newsroom/people/actor'
import type { Role } from '@/newsroom/people/roles'
import { can } from '@/newsroom/policy/can'
import type { ToldTemplate } from './tell-keepers'

/** Who is asked first, among those whose word counts. */
const RUNGS: readonly Role[] = ['legal', 'chief', 'admin']

/** It is about the house or about many: nobody looks after it more than others. */
export const NOBODYS: ToldTemplate = { key: '', ownerId: null, legalOwnerId: null }

const has = ({ grants }: Actor, role: Role): boolean => grants.some((grant) => grant.role === role)

/**
 * Who is told that something in the book waits for other eyes than its writers': whoever looks after the template or
 * answers for its law, and the first rung on which somebody may say yes. All others who may find it in the book.
 */
export const secondKeepers = async (
  tx: Tx,
  { ownerId, legalOwnerId }: ToldTemplate,
  writers: readonly string[],
): Promise<readonly string[]> => {
  const may = (await allHolders(tx)).filter((one) => can(one, 'disclaimer.approve', { writers }))
  const rung = RUNGS.find((role) => may.some((one) => has(one, role)))
  const asked = may.filter((one) => one.id === ownerId || one.id === legalOwnerId || (rung && has(one, rung)))
  return asked.map(({ id }) => id)
}
