import { DatabaseError } from 'pg'

/** A rule that the database keeps, whatever code is running. */
export const isRefusedByRecord = (error: unknown): boolean => {
  if (error instanceof DatabaseError) return error.code?.startsWith('23') ?? false
  return error instanceof Error && error.cause !== undefined && isRefusedByRecord(error.cause)
}
