import { randomUUID } from 'node:crypto'
import type { Tx } from '@/db/connect'
import { mayBeTold } from '@/db/queries/notifications/may-be-told'
import { notification } from '@/db/schema/notifications'
import type { NoticeKind } from '@/newsroom/notifications/kinds'
import { ALWAYS_TOLD } from '@/newsroom/notifications/minimum'
import { announce } from './announce'

export type Telling = {
  readonly kind: NoticeKind
  readonly storyId: string
  /** Ids of people; whoever is here twice is told once. */
  readonly to: readonly string[]
  /** Who caused it, and so knows already; null: the house itself. */
  readonly by: string | null
  /** Names the event: telling it again, in whatever transaction, tells nobody twice. */
  readonly key: string
  /** Ids and values the sentence needs; never copy. */
  readonly detail: Readonly<Record<string, string | number>>
  readonly at: Date
}

/**
 * Tells people something, in the transaction in which it happens. Only those who are still here and may read the story
 * now; whoever has muted it hears no more than the minimum.
 */
export const tell = async (tx: Tx, { to, ...event }: Telling): Promise<void> => {
  const { kind, storyId, by, key, detail, at } = event
  const people = await mayBeTold(
    tx,
    storyId,
    [...new Set(to)].filter((id) => id !== by),
  )
  const willing = people.filter(({ mode }) => mode !== 'muted' || ALWAYS_TOLD.includes(kind))
  if (willing.length === 0) return
  const told = await tx
    .insert(notification)
    .values(
      willing.map(({ id: personId }) => ({ id: randomUUID(), personId, kind, storyId, byId: by, key, detail, at })),
    )
    .onConflictDoNothing({ target: [notification.personId, notification.key] })
    .returning({ personId: notification.personId })
  await announce(
    tx,
    told.map(({ personId: person }) => ({ about: 'person', person, story: storyId, kind })),
  )
}
