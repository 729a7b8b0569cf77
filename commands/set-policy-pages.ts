import { z } from 'zod'
import { newsroom } from '@/db/schema/newsroom'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import { POLICY_PAGES, PolicyPagesInput } from '@/newsroom/settings/policy-pages'
import type { Context } from './context'
import { record } from './record'
import { renewChrome } from './renew-chrome'

export const SetPolicyPages = z.object({ policies: PolicyPagesInput })
export type SetPolicyPages = z.infer<typeof SetPolicyPages>

/** Says where the house says how it works; an address that is left out is said no more. */
export const setPolicyPages = async (
  { db, actor, now }: Context,
  { policies }: SetPolicyPages,
): Promise<Result<null>> => {
  if (!can(actor, 'settings.manage')) return refused({ kind: 'forbidden', because: 'role' })
  return db.transaction(async (tx) => {
    const [house] = await tx.select({ before: newsroom.policies }).from(newsroom).for('update')
    if (!house) return refused({ kind: 'notFound' })
    await tx.update(newsroom).set({ policies })
    await renewChrome(tx, now())
    await record(tx, actor, now(), {
      kind: 'setPolicyPages',
      subjectType: 'newsroom',
      subjectId: null,
      detail: {
        before: house.before,
        after: Object.fromEntries(POLICY_PAGES.map((name) => [name, policies[name] ?? ''])),
      },
    })
    return done(null)
  })
}
