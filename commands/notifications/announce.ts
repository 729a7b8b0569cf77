import { sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { type Hint, LIVE_CHANNEL } from '@/newsroom/notifications/hint'

/** Tells open screens, on every instance, that there is something new; heard once the transaction commits, or never. */
export const announce = async (tx: Reader, hints: readonly Hint[]): Promise<void> => {
  if (hints.length === 0) return
  const payloads = hints.map((hint) => JSON.stringify(hint))
  await tx.execute(
    sql`select pg_notify(${LIVE_CHANNEL}, hint) from unnest(array[${sql.join(
      payloads.map((payload) => sql`${payload}`),
      sql`, `,
    )}]::text[]) as hint`,
  )
}

/** Something about this story is not as it was. */
export const announceStory = (tx: Reader, storyId: string): Promise<void> =>
  announce(tx, [{ about: 'story', story: storyId }])

/** Somebody is writing in this story. */
export const announceWriting = (tx: Reader, storyId: string, by: string): Promise<void> =>
  announce(tx, [{ about: 'writing', story: storyId, by }])

/** A reissue got on, or was turned. */
export const announceReissue = (tx: Reader, jobId: string): Promise<void> =>
  announce(tx, [{ about: 'reissue', job: jobId }])
