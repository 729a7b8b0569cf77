import { eq } from 'drizzle-orm'
import type { LinkRow } from '@/db/queries/outside-link'
import { previewLink } from '@/db/schema/preview'
import type { AuditKind } from '@/newsroom/audit/kinds'
import { isWornOut } from '@/newsroom/preview/code-tries'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { hashCode } from '@/platform/token'
import type { Context } from '../context'
import { record } from '../record'
import { lockShowing, type Outsider } from './lock-link'

export type ConfirmGuest = Outsider & { readonly code: string }

/** Whoever types the code from the mail is taken for the person the link names. A wrong one is counted. */
export const confirmGuest = (context: Context<null>, { code, ...outsider }: ConfirmGuest): Promise<Result<null>> =>
  context.db.transaction(async (tx) => {
    const at = context.now()
    const found = await lockShowing(tx, outsider, { now: at, shows: 'code' })
    if (!found) return refused({ kind: 'notFound' })
    const { link } = found
    if (link.codeHash === null || link.codeUntil === null || link.codeUntil <= at) return invalid('code', 'over')

    const isRight = hashCode(link.id, code) === link.codeHash
    await tx
      .update(previewLink)
      .set(isRight ? { confirmedAt: at, codeHash: null, codeTries: 0 } : afterWrong(link))
      .where(eq(previewLink.id, link.id))
    await record(tx, null, at, {
      kind: (isRight ? 'confirmGuest' : 'refuseGuestCode') satisfies AuditKind,
      subjectType: 'story',
      subjectId: link.storyId,
      detail: { linkId: link.id, after: link.name },
    })
    return isRight ? done(null) : invalid('code', 'wrong')
  })

const afterWrong = ({ codeTries, codeHash }: LinkRow) => {
  const tries = codeTries + 1
  return { codeTries: tries, codeHash: isWornOut(tries) ? null : codeHash }
}
