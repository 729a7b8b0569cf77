import type { Tx } from '@/db/connect'
import { allHolders } from '@/db/queries/notifications/holders'
import { can } from '@/newsroom/policy/can'
import type { GradeTableSubject } from '@/newsroom/policy/subjects'
import { putNotices } from '../notifications/put-notices'
import { secondKeepers } from '../notifications/second-keepers'
import { settleNotices } from '../notifications/settle-notices'

const NOBODYS = { key: '', ownerId: null, legalOwnerId: null }

type Waiting = { readonly id: string; readonly by: string; readonly at: Date }

/** Where only whoever answers for the law may agree, nobody else is asked. */
const asked = async (tx: Tx, subject: GradeTableSubject): Promise<readonly string[]> => {
  if (subject.law === null) return secondKeepers(tx, NOBODYS, subject.writers)
  return (await allHolders(tx)).filter((one) => can(one, 'grades.agree', subject)).map(({ id }) => id)
}

/** A table of grades waits for a second person, from now on. */
export const tellTableWaits = async (tx: Tx, { id, by, at }: Waiting, subject: GradeTableSubject): Promise<void> =>
  putNotices(tx, await asked(tx, subject), {
    ...{ kind: 'gradesWait', storyId: null, by, at, waitsFor: id, detail: {} },
    key: `grades:${id}:waits`,
  })

type Answered = Waiting & { readonly writtenBy: string; readonly thing: 'agreed' | 'returned' }

/** What became of it: whoever wrote it hears, unless it was their own doing, and nobody else need look any more. */
export const tellTableAnswer = async (tx: Tx, { id, by, at, writtenBy, thing }: Answered): Promise<void> => {
  await settleNotices(tx, [id], at)
  await putNotices(tx, writtenBy === by ? [] : [writtenBy], {
    ...{ kind: 'gradesAnswered', storyId: null, by, at, detail: { thing } },
    key: `grades:${id}:${thing}`,
  })
}
