import type { Tx } from '@/db/connect'
import { actorsOf } from '@/db/queries/actors-of'
import type { NoticeKind } from '@/newsroom/notifications/kinds'
import { can } from '@/newsroom/policy/can'
import { putNotices } from './put-notices'

/** The template somebody is told about, as far as that is needed. */
export type ToldTemplate = {
  readonly key: string
  readonly ownerId: string | null
  readonly legalOwnerId: string | null
}

type Telling = {
  readonly kind: NoticeKind
  readonly template: Pick<ToldTemplate, 'key'>
  readonly to: readonly string[]
  /** Who caused it; null: the house itself. */
  readonly by: string | null
  readonly key: string
  readonly detail: Readonly<Record<string, string | number>>
  readonly at: Date
  readonly waitsFor?: string
}

/** Tells keepers of the book something about a template: only those who are here and keep it now. */
export const tellKeepers = async (tx: Tx, { to, template, detail, ...event }: Telling): Promise<void> => {
  const people = await actorsOf(
    tx,
    [...new Set(to)].filter((id) => id !== event.by),
  )
  const keepers = [...people.values()].filter((one) => can(one, 'disclaimer.write')).map(({ id }) => id)
  await putNotices(tx, keepers, { ...event, storyId: null, detail: { ...detail, template: template.key } })
}
