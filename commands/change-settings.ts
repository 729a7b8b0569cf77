import { z } from 'zod'
import { newsroom } from '@/db/schema/newsroom'
import { LOCALES } from '@/newsroom/language/locales'
import { TimeZone } from '@/newsroom/people/time-zone'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import { Footer, HouseName, RightsContact } from '@/newsroom/settings/names'
import type { Context } from './context'
import { record } from './record'
import { renewChrome } from './renew-chrome'

export const ChangeSettings = z.object({
  name: HouseName,
  language: z.enum(LOCALES),
  timeZone: TimeZone,
  footer: Footer,
  /** Left out: it stays as it is. */
  rightsContact: RightsContact.optional(),
})
export type ChangeSettings = z.infer<typeof ChangeSettings>

/** Changes what stands on every page: masthead, footer, language and time zone of the house. */
export const changeSettings = async ({ db, actor, now }: Context, after: ChangeSettings): Promise<Result<null>> => {
  if (!can(actor, 'settings.manage')) return refused({ kind: 'forbidden', because: 'role' })
  return db.transaction(async (tx) => {
    const [house] = await tx.select().from(newsroom).for('update')
    if (!house) return refused({ kind: 'notFound' })
    const { name, language, timeZone, footer, rightsContact } = house
    await tx.update(newsroom).set(after)
    await renewChrome(tx, now())
    await record(tx, actor, now(), {
      kind: 'changeSettings',
      subjectType: 'newsroom',
      subjectId: null,
      detail: { before: { name, language, timeZone, footer, rightsContact }, after },
    })
    return done(null)
  })
}
