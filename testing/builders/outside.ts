import { randomUUID } from 'node:crypto'
import { desc, like } from 'drizzle-orm'
import type { Context } from '@/commands/context'
import { confirmGuest } from '@/commands/preview/confirm-guest'
import { giveGuestOpinion } from '@/commands/preview/give-guest-opinion'
import { type MakeLink, makeLink } from '@/commands/preview/make-link'
import { type MakeReviewLink, makeReviewLink } from '@/commands/preview/make-review-link'
import { openLink } from '@/commands/preview/open-link'
import { sayAsGuest } from '@/commands/preview/say-as-guest'
import { sendCode } from '@/commands/preview/send-code'
import type { Db } from '@/db/connect'
import { mail } from '@/db/schema/notifications'
import { routeRule } from '@/db/schema/routes'
import { withKey } from '@/newsroom/preview/held-keys'
import { unseal } from '@/platform/seal'
import { newToken } from '@/platform/token'
import { editor, type Player, reporter } from '../cast'
import type { deskOn, Ids } from './desk'

type Desk = ReturnType<typeof deskOn>

export const PHONE = { device: 'Mozilla/5.0 (iPhone) Safari/605.1', address: '203.0.113.9' }

export const CHECKED = { accuracy: 'ok', sources: 'ok', plausibility: 'ok' }

/** Every piece filed from now on is first read by somebody outside. */
export const askOutside = (db: Db): Promise<unknown> =>
  db.insert(routeRule).values({ id: randomUUID(), routeKey: 'guest_check', addedAt: new Date() })

/** Somebody outside at their own browser, with a link they were given. */
const visitorWith = (context: Context<null>, linkId: string, token: string) => {
  let cookie: string | undefined
  const outsider = () => ({ token, cookie })
  return {
    cookie: () => cookie,
    /** Shown the button: for a link of one browser the key is there before it is pressed. */
    arrive: () => {
      cookie = withKey(cookie, { linkId, key: newToken().token })
    },
    open: async () => {
      const opened = await openLink(context, { ...outsider(), ...PHONE })
      if (opened.ok && opened.value !== 'keyless') cookie = withKey(cookie, opened.value)
      return opened
    },
    askCode: () => sendCode(context, outsider()),
    confirm: (code: string) => confirmGuest(context, { ...outsider(), code }),
    say: (text: string) => sayAsGuest(context, { ...outsider(), text }),
    judge: (verdict: 'pass' | 'return', text: string, checks: Readonly<Record<string, string>> = CHECKED) =>
      giveGuestOpinion(context, { ...outsider(), verdict, text, checks }),
  }
}

/** People outside, and those who show them something, on a real database. */
export const outsideOf = (desk: Desk) => {
  const nobody = (): Context<null> => ({ ...desk.as(editor), actor: null })
  const visitor = (linkId: string, token: string) => visitorWith(nobody(), linkId, token)

  const share = (who: Player, ids: Ids, more: Partial<MakeLink> = {}) =>
    makeLink(desk.as(who), { ...ids, seq: null, name: 'The visitor', hours: 24, singleUse: false, ...more })

  const shared = async (ids: Ids, more: Partial<MakeLink> = {}, who: Player = reporter) => {
    const made = await share(who, ids, more)
    if (!made.ok) throw new Error(`link refused: ${JSON.stringify(made.refusal)}`)
    return { ...made.value, visitor: () => visitor(made.value.linkId, made.value.token) }
  }

  const invite = (who: Player, ids: Ids, more: Partial<MakeReviewLink> = {}) =>
    makeReviewLink(desk.as(who), { ...ids, name: 'The visitor', email: 'visitor@example.org', hours: 24, ...more })

  const lastCode = async (linkId: string): Promise<string> => {
    const [row] = await desk.db
      .select()
      .from(mail)
      .where(like(mail.key, `guestCode:${linkId}:%`))
      .orderBy(desc(mail.at))
      .limit(1)
    return /\b\d{6}\b/.exec(unseal(row?.text ?? '') ?? '')?.[0] ?? ''
  }

  /** An outside reviewer in front of the piece: asked, arrived, confirmed. */
  const reviewer = async (ids: Ids, more: Partial<MakeReviewLink> = {}) => {
    const made = await invite(editor, ids, more)
    if (!made.ok) throw new Error(`invitation refused: ${JSON.stringify(made.refusal)}`)
    const guest = visitor(made.value.linkId, made.value.token)
    guest.arrive()
    await guest.open()
    await guest.askCode()
    const confirmed = await guest.confirm(await lastCode(made.value.linkId))
    if (!confirmed.ok) throw new Error(`code refused: ${JSON.stringify(confirmed.refusal)}`)
    return { ...made.value, guest }
  }

  return { share, shared, invite, reviewer, lastCode, visitor }
}
