import type { Db } from '@/db/connect'
import type { Result } from '@/newsroom/result'
import type { deskOn } from '@/testing/builders/desk'
import type { Player } from '@/testing/cast'
import { fingerprint } from '@/testing/fingerprint'

type Desk = ReturnType<typeof deskOn>
type Attempt<Named> = (context: ReturnType<Desk['as']>, named: Named) => Promise<Result<unknown>>

/** Answered as if there were no such thing, with nothing written. */
export const AS_NONE = { answer: { ok: false, refusal: { kind: 'notFound' } }, wrote: false }

/** What was answered, and whether anything at all was written. */
export const triesOn =
  (db: Db, desk: Desk) =>
  async <Named>(attempt: Attempt<Named>, who: Player, named: Named) => {
    const before = await fingerprint(db)
    const answer = await attempt(desk.as(who), named)
    return { answer, wrote: (await fingerprint(db)) !== before }
  }
