import { randomUUID } from 'node:crypto'
import type { Tx } from '@/db/connect'
import { notification } from '@/db/schema/notifications'
import type { NoticeKind } from '@/newsroom/notifications/kinds'
import { announce } from './announce'

type Event = {
  readonly kind: NoticeKind
  /** Null: it is about the house, not about one story. */
  readonly storyId: string | null
  readonly by: string | null
  readonly key: string
  readonly detail: Readonly<Record<string, string | number>>
  readonly at: Date
  readonly waitsFor?: string
}

/** One row a person and event, whoever may hear of it being settled already; open screens hear that there is something. */
export const putNotices = async (
  tx: Tx,
  people: readonly string[],
  { storyId, kind, by: byId, ...event }: Event,
): Promise<void> => {
  if (people.length === 0) return
  const told = await tx
    .insert(notification)
    .values(people.map((personId) => ({ id: randomUUID(), personId, kind, storyId, byId, ...event })))
    .onConflictDoNothing({ target: [notification.personId, notification.key] })
    .returning({ personId: notification.personId })
  await announce(
    tx,
    told.map(({ personId: person }) => ({ about: 'person', person, story: storyId, kind })),
  )
}
