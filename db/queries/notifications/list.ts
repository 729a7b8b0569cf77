import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import type { Reader } from '@/db/connect'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import { notification } from '@/db/schema/notifications'
import { person } from '@/db/schema/people'
import { edition, story } from '@/db/schema/story'
import { templateName } from '@/newsroom/disclaimers/template-name'
import type { Locale } from '@/newsroom/language/locales'
import type { NoticeKind } from '@/newsroom/notifications/kinds'
import { type NoticeSaid, noticeSaid } from '@/newsroom/notifications/notice-said'
import type { Actor } from '@/newsroom/people/actor'
import { readCursor, writeCursor } from '../cursor'
import { CALLED } from '../template-names'
import { aboutTemplate } from './about-template'
import { stillTheirs } from './unread'

export type NoticeLine = {
  readonly id: string
  readonly kind: NoticeKind
  readonly who: string | null
  /** Headline of the story, or its slugline; of the book of notices: what the template is called. */
  readonly what: string
  readonly language: Locale
  readonly said: NoticeSaid
  readonly at: Date
  readonly isRead: boolean
  /** It asked for a second person, and waits for nobody any more. */
  readonly isSettled: boolean
}

export type NoticePage = { readonly items: readonly NoticeLine[]; readonly next: string | null }

const PAGE = 40
const Place = z.tuple([z.iso.datetime(), z.uuid()])
const by = alias(person, 'by')

/** What a person was told, newest first, of stories they may still read and of the book they still keep. */
export const noticePage = async (
  reader: Reader,
  actor: Actor,
  asked: { readonly show: 'all' | 'unread'; readonly after: string | null; readonly language: Locale },
): Promise<NoticePage> => {
  const place = readCursor(Place, asked.after)
  const further = place
    ? sql`(${notification.at}, ${notification.id}) < (${place[0]}::timestamptz, ${place[1]}::uuid)`
    : undefined
  const rows = await reader
    .select({
      ...{ notice: notification, who: by.name, headline: edition.headline, language: edition.language, story },
      called: CALLED,
    })
    .from(notification)
    .leftJoin(story, eq(story.id, notification.storyId))
    .leftJoin(edition, and(eq(edition.storyId, story.id), eq(edition.newest, true)))
    .leftJoin(disclaimerTemplate, aboutTemplate)
    .leftJoin(by, eq(by.id, notification.byId))
    .where(
      and(await stillTheirs(reader, actor), asked.show === 'unread' ? isNull(notification.readAt) : undefined, further),
    )
    .orderBy(desc(notification.at), desc(notification.id))
    .limit(PAGE + 1)
  const items = rows.slice(0, PAGE).map(({ notice, who, headline, language, story: about, called }) => ({
    ...{ id: notice.id, kind: notice.kind, at: notice.at, who, said: noticeSaid(notice.detail) },
    ...{ isRead: notice.readAt !== null, isSettled: notice.settledAt !== null },
    what: headline || about?.slugline || (called && templateName(called, asked.language)) || '',
    language: language ?? asked.language,
  }))
  const last = items.at(-1)
  return { items, next: rows.length > PAGE && last ? writeCursor([last.at.toISOString(), last.id]) : null }
}
