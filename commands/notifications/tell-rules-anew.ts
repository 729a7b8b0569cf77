import { and, eq, gt, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { legalOwnerHere } from '@/db/queries/legal-owner-here'
import { disclaimerRule, disclaimerTemplate } from '@/db/schema/disclaimers'
import { tellRuleStuck } from './tell-rule-stuck'
import { tellRuleWaits } from './tell-rule-waits'

/** Rules that forbid and wait, of some templates: there are few, if any. */
const waitingOf = async (tx: Tx, templates: SQL, at: Date) => {
  const { state, effect, effectiveTo, templateId } = disclaimerRule
  return tx
    .select({ rule: disclaimerRule, template: disclaimerTemplate })
    .from(disclaimerRule)
    .innerJoin(disclaimerTemplate, eq(disclaimerTemplate.id, templateId))
    .where(
      and(
        ...[templates, isNull(disclaimerTemplate.withdrawnAt), eq(state, 'draft'), eq(effect, 'forbid')],
        or(isNull(effectiveTo), gt(effectiveTo, at)),
      ),
    )
}

type Event = { readonly by: string; readonly at: Date }

/** Another answers for the law of the template now, or it may be left out otherwise: others can approve its rules. */
export const tellRulesOf = async (tx: Tx, templateId: string, { by, at }: Event): Promise<void> => {
  for (const { rule, template } of await waitingOf(tx, eq(disclaimerTemplate.id, templateId), at))
    await tellRuleWaits(tx, rule, { template, by: rule.writtenBy ?? by, at })
}

/** Somebody left, or may keep the book no more: what waited for their word alone now waits for nobody. */
export const tellRulesLeftBy = async (tx: Tx, legalOwnerId: string, at: Date): Promise<void> => {
  if ((await legalOwnerHere(tx, { legalOwnerId })) !== null) return
  const { legalOwnerId: ownerId, removable } = disclaimerTemplate
  const theirs = sql`${ownerId} = ${legalOwnerId} and ${removable} = 'never'`
  for (const { rule, template } of await waitingOf(tx, theirs, at))
    await tellRuleStuck(tx, { id: rule.id, template, at })
}
