import { and, asc, desc, gt, isNull, lte, or } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { editorialResponsibility } from '@/db/schema/evidence'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'

export type Holder = typeof editorialResponsibility.$inferSelect

/** Who answers for what goes out at this moment: whoever took it on last; null: nobody’s term runs. */
export const responsibleAt = async (reader: Reader, at: Date): Promise<Holder | null> => {
  const { fromAt, toAt } = editorialResponsibility
  const [holder] = await reader
    .select()
    .from(editorialResponsibility)
    .where(and(lte(fromAt, at), or(isNull(toAt), gt(toAt, at))))
    .orderBy(desc(fromAt), asc(editorialResponsibility.id))
    .limit(1)
  return holder ?? null
}

/** Everybody who ever held it, latest first; null for those who may not change the settings. A house has few. */
export const holders = async (reader: Reader, actor: Actor): Promise<readonly Holder[] | null> =>
  can(actor, 'settings.manage')
    ? reader
        .select()
        .from(editorialResponsibility)
        .orderBy(desc(editorialResponsibility.fromAt), asc(editorialResponsibility.id))
        .limit(200)
    : null
