import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { disclaimerRule } from '@/db/schema/disclaimers'
import { lockTemplate } from './lock-template'

/** A rule with its template, held until the transaction ends. The template is locked first, as everywhere. */
export const lockRule = async (tx: Tx, ruleId: string) => {
  const [named] = await tx
    .select({ templateId: disclaimerRule.templateId })
    .from(disclaimerRule)
    .where(eq(disclaimerRule.id, ruleId))
  const template = named && (await lockTemplate(tx, named.templateId))
  if (!template) return null
  const [rule] = await tx.select().from(disclaimerRule).where(eq(disclaimerRule.id, ruleId)).for('update')
  return rule ? { rule, template } : null
}

/** Closed for good, whether it ever came into force or not. */
export const isEnded = ({ effectiveTo }: { readonly effectiveTo: Date | null }, at: Date): boolean =>
  effectiveTo !== null && effectiveTo <= at
