import type { Tx } from '@/db/connect'
import { settleNotices } from './settle-notices'
import { type ToldTemplate, tellKeepers } from './tell-keepers'
import { theAdmins } from './the-admins'

type Stuck = { readonly id: string; readonly template: Pick<ToldTemplate, 'key'>; readonly at: Date }

/** Only one person’s word would let the rule in, and they are not here or wrote it: admins can name another. */
export const tellRuleStuck = async (tx: Tx, { id, template, at }: Stuck): Promise<void> => {
  await settleNotices(tx, [id], at)
  await tellKeepers(tx, {
    ...{ kind: 'ruleStuck', template, at, waitsFor: id, detail: { thing: 'rule' }, by: null, to: await theAdmins(tx) },
    key: `rule:${id}:stuck:${at.getTime()}`,
  })
}
