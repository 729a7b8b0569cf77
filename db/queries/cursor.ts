import type { z } from 'zod'

/** A place in a sorted list as an opaque word for the address bar. */
export const writeCursor = (place: readonly unknown[]): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url')

/** The place again, or null: a cursor that was cut or invented means the beginning. */
export const readCursor = <T>(schema: z.ZodType<T>, cursor: string | null): T | null => {
  if (!cursor || cursor.length > 500) return null
  try {
    const parsed = schema.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
