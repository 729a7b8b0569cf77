import { and, asc, eq, inArray, isNull, min, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Reader } from '@/db/connect'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import { mail, notification, notificationPreference } from '@/db/schema/notifications'
import { person } from '@/db/schema/people'
import { edition, story } from '@/db/schema/story'
import { templateName } from '@/newsroom/disclaimers/template-name'
import type { MailTiming } from '@/newsroom/notifications/kinds'
import { kindsUsually } from '@/newsroom/notifications/mail-timing'
import { noticeSaid } from '@/newsroom/notifications/notice-said'
import { can } from '@/newsroom/policy/can'
import { readGrants } from '../people'
import { CALLED } from '../template-names'
import { aboutTemplate } from './about-template'
import { grantsColumn } from './grants-column'

const by = alias(person, 'by')

/** What the person said of this kind of notice, or what is usual. */
const timing = sql<MailTiming>`coalesce(${notificationPreference.mail}, case
  when ${inArray(notification.kind, [...kindsUsually('now')])} then 'now'
  when ${inArray(notification.kind, [...kindsUsually('digest')])} then 'digest' else 'off' end)`

const ofTheirs = and(
  eq(notificationPreference.personId, notification.personId),
  eq(notificationPreference.kind, notification.kind),
)

const columns = {
  ...{
    id: notification.id,
    kind: notification.kind,
    at: notification.at,
    detail: notification.detail,
    mailedAt: notification.mailedAt,
    called: CALLED,
  },
  ...{
    isRead: sql<boolean>`${notification.readAt} is not null`,
    isSettled: sql<boolean>`${notification.settledAt} is not null`,
    timing,
    by: by.name,
    story,
    headline: edition.headline,
  },
  ...{ personId: person.id, name: person.name, email: person.email, language: person.language },
  ...{ isHere: sql<boolean>`${person.deactivatedAt} is null`, grants: grantsColumn },
}

const select = (reader: Reader, where: SQL | undefined) =>
  reader
    .select(columns)
    .from(notification)
    .innerJoin(person, eq(person.id, notification.personId))
    .leftJoin(notificationPreference, ofTheirs)
    .leftJoin(story, eq(story.id, notification.storyId))
    .leftJoin(edition, and(eq(edition.storyId, story.id), eq(edition.newest, true)))
    .leftJoin(disclaimerTemplate, aboutTemplate)
    .leftJoin(by, eq(by.id, notification.byId))
    .where(where)
    .orderBy(asc(notification.at), asc(notification.id))

type Row = Awaited<ReturnType<typeof select>>[number]

/** What stands in the way of mail as things are now: left, may no longer know of it, or it waits for nobody any more. */
const isFor = ({ isHere, isSettled, story: about, personId, name, grants }: Row): boolean => {
  if (!isHere || isSettled) return false
  const reader = { id: personId, name, grants: readGrants(grants) }
  return about === null ? can(reader, 'disclaimer.write') : can(reader, 'story.read', about)
}

const whatOf = ({ story: about, headline, called, language }: Row): string =>
  headline || about?.slugline || (called && templateName(called, language)) || ''

const shaped = (row: Row) => {
  const { id, kind, at, by: who, story: about, isRead, timing: when, mailedAt } = row
  const { personId, name, email, language } = row
  return {
    ...{ id, kind, at, who, isRead, mailedAt, timing: when, said: noticeSaid(row.detail), isFor: isFor(row) },
    // Mail is read over shoulders and kept elsewhere: of a limited story it does not say which.
    ...{
      what: about?.limitedTo ? null : whatOf(row),
      person: { id: personId, name, email, language },
    },
  }
}

export type NoticeToMail = ReturnType<typeof shaped>

const UNMAILED = isNull(notification.mailedAt)
const BATCH = 200

/** Notices nobody has decided about, of kinds that do not wait for the morning. Locked; those others hold are left out. */
export const freshNotices = async (reader: Reader): Promise<readonly NoticeToMail[]> =>
  (
    await select(reader, and(UNMAILED, sql`${timing} <> 'digest'`))
      .limit(BATCH)
      .for('update', { of: notification, skipLocked: true })
  ).map(shaped)

/** Who has notices waiting for their morning, since when, and where they live. */
export const waitingForMorning = async (reader: Reader) =>
  reader
    .select({ personId: person.id, timeZone: person.timeZone, since: min(notification.at) })
    .from(notification)
    .innerJoin(person, eq(person.id, notification.personId))
    .leftJoin(notificationPreference, ofTheirs)
    .where(and(UNMAILED, sql`${timing} = 'digest'`))
    .groupBy(person.id)

/** What belongs in these people's digests, each up to their own morning. Locked like the fresh ones. */
export const morningNotices = async (
  reader: Reader,
  due: readonly { readonly personId: string; readonly until: Date }[],
): Promise<readonly NoticeToMail[]> => {
  const theirs = due.map(({ personId, until }) =>
    and(eq(notification.personId, personId), sql`${notification.at} < ${until.toISOString()}::timestamptz`),
  )
  const rows = await select(reader, and(UNMAILED, sql`${timing} = 'digest'`, or(...theirs))).for('update', {
    of: notification,
    skipLocked: true,
  })
  return rows.map(shaped)
}

const hasNoMailOfItsOwn = sql`not exists (select 1 from ${mail} where ${mail.key} = 'notice:' || ${notification.id})`

/** The notices behind mails that are on their way, as they are now. */
export const noticesAgain = async (
  reader: Reader,
  asked: {
    readonly ids: readonly string[]
    readonly digests: readonly { readonly personId: string; readonly at: Date }[]
  },
): Promise<readonly NoticeToMail[]> => {
  const bundled = asked.digests.map(({ personId, at }) =>
    and(eq(notification.personId, personId), eq(notification.mailedAt, at), hasNoMailOfItsOwn),
  )
  if (asked.ids.length + bundled.length === 0) return []
  return (await select(reader, or(inArray(notification.id, [...asked.ids]), ...bundled))).map(shaped)
}
