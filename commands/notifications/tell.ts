import type { Tx } from '@/db/connect'
import { mayBeTold } from '@/db/queries/notifications/may-be-told'
import type { NoticeKind } from '@/newsroom/notifications/kinds'
import { ALWAYS_TOLD } from '@/newsroom/notifications/minimum'
import { putNotices } from './put-notices'

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
  /** The id of what waits for a second person, until `settleNotices` says that it does no more. */
  readonly waitsFor?: string
}

/**
 * Tells people something, in the transaction in which it happens. Only those who are still here and may read the story
 * now; whoever has muted it hears no more than the minimum.
 */
export const tell = async (tx: Tx, { to, ...event }: Telling): Promise<void> => {
  const { kind, storyId, by } = event
  const people = await mayBeTold(
    tx,
    storyId,
    [...new Set(to)].filter((id) => id !== by),
  )
  const willing = people.filter(({ mode }) => mode !== 'muted' || ALWAYS_TOLD.includes(kind))
  await putNotices(
    tx,
    willing.map(({ id }) => id),
    event,
  )
}
