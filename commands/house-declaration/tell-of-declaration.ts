import type { Tx } from '@/db/connect'
import { putNotices } from '../notifications/put-notices'
import { NOBODYS, secondKeepers } from '../notifications/second-keepers'
import { settleNotices } from '../notifications/settle-notices'

type Waiting = { readonly id: string; readonly by: string; readonly at: Date }

/** A declaration of the house waits for a second person, from now on. */
export const tellDeclarationWaits = async (tx: Tx, { id, by, at }: Waiting): Promise<void> =>
  putNotices(tx, await secondKeepers(tx, NOBODYS, [by]), {
    ...{ kind: 'declarationWaits', storyId: null, by, at, waitsFor: id, detail: {} },
    key: `declaration:${id}:waits`,
  })

type Answered = Waiting & { readonly writtenBy: string; readonly thing: 'confirmed' | 'returned' | 'withdrawn' }

/** What became of it: whoever wrote it hears, unless it was their own doing, and nobody else need look any more. */
export const tellDeclarationAnswer = async (tx: Tx, { id, by, at, writtenBy, thing }: Answered): Promise<void> => {
  await settleNotices(tx, [id], at)
  await putNotices(tx, writtenBy === by ? [] : [writtenBy], {
    ...{ kind: 'declarationAnswered', storyId: null, by, at, detail: { thing } },
    key: `declaration:${id}:${thing}`,
  })
}
