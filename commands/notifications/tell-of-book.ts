import type { Tx } from '@/db/connect'
import type { BookThing } from '@/newsroom/notifications/book-thing'
import { secondKeepers } from './second-keepers'
import { settleNotices } from './settle-notices'
import { type ToldTemplate, tellKeepers } from './tell-keepers'

type Waiting = {
  readonly thing: BookThing
  readonly id: string
  readonly template: ToldTemplate
  /** None of them may be the second person. */
  readonly writers: readonly string[]
  /** Whose word alone counts; null: that of any keeper who did not write it. */
  readonly onlyId?: string | null
  readonly by: string
  readonly at: Date
}

/** Something in the book waits for a second person, from now on; what was told of it before is done with. */
export const tellItWaits = async (tx: Tx, waiting: Waiting): Promise<void> => {
  const { thing, id, template, writers, onlyId = null, by, at } = waiting
  await settleNotices(tx, [id], at)
  await tellKeepers(tx, {
    ...{ kind: 'bookWaits', template, by, at, waitsFor: id, detail: { thing } },
    to: onlyId === null ? await secondKeepers(tx, template, writers) : [onlyId],
    key: `${thing}:${id}:waits:${at.getTime()}`,
  })
}

type Answered = {
  readonly kind: 'bookApproved' | 'bookReturned'
  readonly thing: BookThing
  readonly id: string
  readonly template: Pick<ToldTemplate, 'key'>
  readonly writers: readonly string[]
  readonly by: string
  readonly at: Date
}

/** A second person has answered: its writers hear what, and nobody else need look any more. */
export const tellItsAnswer = async (tx: Tx, answered: Answered): Promise<void> => {
  const { kind, thing, id, template, writers, by, at } = answered
  await settleNotices(tx, [id], at)
  const event = { kind, template, by, at, to: writers, detail: { thing } }
  await tellKeepers(tx, { ...event, key: `${thing}:${id}:${kind}:${at.getTime()}` })
}
