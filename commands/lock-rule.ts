import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { disclaimerRule } from '@/db/schema/disclaimers'

/** The rule, held until the transaction ends. */
export const lockRule = async (tx: Tx, ruleId: string) => {
  const [rule] = await tx.select().from(disclaimerRule).where(eq(disclaimerRule.id, ruleId)).for('update')
  return rule
}

/** Closed for good, whether it ever came into force or not. */
export const isEnded = ({ effectiveTo }: { readonly effectiveTo: Date | null }, at: Date): boolean =>
  effectiveTo !== null && effectiveTo <= at
