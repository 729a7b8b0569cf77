import { and, eq } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { notificationPreference, watch } from '@/db/schema/notifications'
import type { Following } from '@/newsroom/notifications/following'
import type { MailTiming, NoticeKind } from '@/newsroom/notifications/kinds'
import { USUAL_TIMING } from '@/newsroom/notifications/mail-timing'
import type { Actor } from '@/newsroom/people/actor'

/** When mail comes to this person, for every kind of notice. */
export const mailTiming = async (
  reader: Reader,
  { id }: Pick<Actor, 'id'>,
): Promise<Readonly<Record<NoticeKind, MailTiming>>> => {
  const own = await reader.select().from(notificationPreference).where(eq(notificationPreference.personId, id))
  return { ...USUAL_TIMING, ...Object.fromEntries(own.map(({ kind, mail }) => [kind, mail])) }
}

export const followingOf = async (reader: Reader, { id }: Pick<Actor, 'id'>, storyId: string): Promise<Following> => {
  const [row] = await reader
    .select({ mode: watch.mode })
    .from(watch)
    .where(and(eq(watch.personId, id), eq(watch.storyId, storyId)))
  return row?.mode ?? 'usual'
}
