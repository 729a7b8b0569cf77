import { DatabaseError } from 'pg'
import type { Db, Tx } from '@/db/connect'

const TRIES = 4
/** Deadlock, serialization failure, and a unique key that somebody else took first: the next look decides anew. */
const WORTH_ANOTHER_TRY = new Set(['40P01', '40001', '23505'])

const isRace = (error: unknown): boolean => {
  if (error instanceof DatabaseError) return WORTH_ANOTHER_TRY.has(error.code ?? '')
  return error instanceof Error && error.cause !== undefined && isRace(error.cause)
}

/** One transaction, tried again at most three times when it lost a race. */
export const attempt = async <T>(db: Db, work: (tx: Tx) => Promise<T>, tries = TRIES): Promise<T> => {
  try {
    return await db.transaction(work)
  } catch (error) {
    if (tries <= 1 || !isRace(error)) throw error
    return attempt(db, work, tries - 1)
  }
}
