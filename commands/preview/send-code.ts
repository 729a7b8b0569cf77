import { eq } from 'drizzle-orm'
import { masthead } from '@/db/queries/settings'
import { previewLink } from '@/db/schema/preview'
import { codeUntil, maySendCode, triesAtSending } from '@/newsroom/preview/code-tries'
import { done, type Result, refused } from '@/newsroom/result'
import { seal } from '@/platform/seal'
import { newCode } from '@/platform/token'
import type { Context } from '../context'
import { queueMail } from '../mail/queue-mail'
import { record } from '../record'
import { codeLetter } from './code-letter'
import { lockShowing, type Outsider } from './lock-link'

/** Mails a reviewer the code that shows the link has reached the person it names. The one sent before ends. */
export const sendCode = (context: Context<null>, outsider: Outsider): Promise<Result<'sent' | 'tooSoon'>> =>
  context.db.transaction(async (tx) => {
    const at = context.now()
    const found = await lockShowing(tx, outsider, { now: at, shows: 'code' })
    const { link, edition } = found ?? {}
    if (!link?.email || !edition) return refused({ kind: 'notFound' })
    if (!maySendCode(link, at)) return done('tooSoon')

    const { code, hash: codeHash } = newCode(link.id)
    const until = codeUntil(at)
    await tx
      .update(previewLink)
      .set({ codeHash, codeUntil: until, codeTries: triesAtSending(link.codeTries) })
      .where(eq(previewLink.id, link.id))
    const house = (await masthead(tx))?.name ?? 'Stet'
    const { subject, text } = codeLetter(edition.language, { house, name: link.name, code })
    const key = `guestCode:${link.id}:${until.toISOString()}`
    await queueMail(tx, [{ id: context.newId(), key, to: link.email, subject, text: seal(text), at }])
    await record(tx, null, at, {
      kind: 'sendGuestCode',
      subjectType: 'story',
      subjectId: link.storyId,
      detail: { linkId: link.id, after: link.name },
    })
    return done('sent')
  })
