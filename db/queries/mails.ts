import { and, desc, eq, isNotNull, isNull, ne, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '@/db/connect'
import { mail } from '@/db/schema/notifications'
import { type MailState, mailState, NOT_FOR_THEM } from '@/newsroom/notifications/mail-state'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { readCursor, writeCursor } from './cursor'

export type MailLine = {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly at: Date
  readonly state: MailState
  readonly attempts: number
  readonly error: string | null
  readonly nextAt: Date
}

const PAGE = 50
const Place = z.tuple([z.iso.datetime(), z.uuid()])

/** Condition of each state, as `mailState` says it. */
const IN_STATE: Readonly<Record<MailState, SQL | undefined>> = {
  sent: isNotNull(mail.sentAt),
  dropped: and(isNull(mail.sentAt), isNotNull(mail.deadAt), eq(mail.error, NOT_FOR_THEM)),
  dead: and(isNull(mail.sentAt), isNotNull(mail.deadAt), ne(mail.error, NOT_FOR_THEM)),
  failing: and(isNull(mail.sentAt), isNull(mail.deadAt), isNotNull(mail.error)),
  waiting: and(isNull(mail.sentAt), isNull(mail.deadAt), isNull(mail.error)),
}

const line = ({ id, to, subject, at, attempts, error, nextAt, ...way }: typeof mail.$inferSelect): MailLine => ({
  ...{ id, to, subject, at, attempts, error, nextAt },
  state: mailState({ ...way, error }),
})

/** Mail of the house, newest first; nothing for those who may not look after it. */
export const mailPage = async (
  reader: Reader,
  actor: Actor,
  asked: { readonly state: MailState | null; readonly after: string | null },
): Promise<{ readonly items: readonly MailLine[]; readonly next: string | null }> => {
  if (!can(actor, 'mail.manage')) return { items: [], next: null }
  const place = readCursor(Place, asked.after)
  const further = place ? sql`(${mail.at}, ${mail.id}) < (${place[0]}::timestamptz, ${place[1]}::uuid)` : undefined
  const rows = await reader
    .select()
    .from(mail)
    .where(and(asked.state ? IN_STATE[asked.state] : undefined, further))
    .orderBy(desc(mail.at), desc(mail.id))
    .limit(PAGE + 1)
  const items = rows.slice(0, PAGE).map(line)
  const last = items.at(-1)
  return { items, next: rows.length > PAGE && last ? writeCursor([last.at.toISOString(), last.id]) : null }
}

/** One mail with its text as it is kept; null for those who may not look after mail. */
export const mailById = async (reader: Reader, actor: Actor, id: string) => {
  if (!can(actor, 'mail.manage')) return null
  const [row] = await reader.select().from(mail).where(eq(mail.id, id))
  return row ? { ...line(row), text: row.text } : null
}

/** Mails that wait for a person: given up on their way. */
export const givenUpMails = async (reader: Reader, actor: Actor): Promise<number> =>
  can(actor, 'mail.manage') ? reader.$count(mail, IN_STATE.dead) : 0
