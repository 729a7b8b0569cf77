import type { Tx } from '@/db/connect'
import { legalOwnerHere } from '@/db/queries/legal-owner-here'
import type { disclaimerRule } from '@/db/schema/disclaimers'
import { mustAnswer, type RuledTemplate } from '@/newsroom/disclaimers/must-answer'
import type { ToldTemplate } from './tell-keepers'
import { tellItWaits } from './tell-of-book'
import { tellRuleStuck } from './tell-rule-stuck'

type Written = Pick<typeof disclaimerRule.$inferSelect, 'id' | 'effect'> & { readonly writers: readonly string[] }

/**
 * A rule waits to be approved: by whoever answers for the law alone, where only their word lets it in; where they are
 * not here or wrote it themselves, that is for admins to mend.
 */
export const tellRuleWaits = async (
  tx: Tx,
  { id, effect, writers }: Written,
  about: { readonly template: ToldTemplate & RuledTemplate; readonly by: string; readonly at: Date },
): Promise<void> => {
  const waiting = { thing: 'rule', id, writers, ...about } as const
  if (mustAnswer({ effect }, about.template) === null) return tellItWaits(tx, waiting)
  const onlyId = await legalOwnerHere(tx, about.template)
  if (onlyId === null || writers.includes(onlyId)) return tellRuleStuck(tx, { id, ...about })
  return tellItWaits(tx, { ...waiting, onlyId })
}
