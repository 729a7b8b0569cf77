import { eq } from 'drizzle-orm'
import { createTranslator } from 'use-intl/core'
import type { Db } from '@/db/connect'
import { masthead } from '@/db/queries/settings'
import { person } from '@/db/schema/people'
import en from '@/messages/en/people.json'
import hans from '@/messages/zh-Hans/people.json'
import hant from '@/messages/zh-Hant/people.json'
import type { Locale } from '@/newsroom/language/locales'
import type { Jobs } from '@/platform/jobs'
import { sendMail } from '@/platform/mail'

const PEOPLE: Readonly<Record<Locale, typeof en>> = { en, 'zh-Hant': hant, 'zh-Hans': hans }

/** Writes to an invitee in their language. Whoever was deactivated meanwhile gets nothing. */
export const sendInvitation = async (db: Db, { personId, link }: Jobs['mail']): Promise<void> => {
  const [invitee] = await db.select().from(person).where(eq(person.id, personId))
  if (!invitee || invitee.deactivatedAt || invitee.passwordHash) return
  const house = (await masthead(db))?.name ?? 'Stet'
  const words = createTranslator({ locale: invitee.language, messages: PEOPLE[invitee.language], namespace: 'letter' })
  await sendMail({
    to: invitee.email,
    subject: words('subject', { house }),
    text: words('text', { name: invitee.name, house, link }),
  })
}
