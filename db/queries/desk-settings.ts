import { eq } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { newsroom } from '@/db/schema/newsroom'
import { desk } from '@/db/schema/people'
import type { Role } from '@/newsroom/people/roles'

export type DeskSettings = {
  readonly debtHours: number
  readonly debtLimit: number
  readonly blockingThreads: boolean
  readonly catchUpHours: number
  readonly errorLiveHours: number
}

const DEFAULTS: DeskSettings = {
  debtHours: 24,
  debtLimit: 3,
  blockingThreads: true,
  catchUpHours: 12,
  errorLiveHours: 24,
}

/** How this house works; a house that is not founded yet works as houses do. */
export const settingsOf = async (reader: Reader): Promise<DeskSettings> => {
  const [row] = await reader
    .select({
      debtHours: newsroom.debtHours,
      debtLimit: newsroom.debtLimit,
      blockingThreads: newsroom.blockingThreads,
      catchUpHours: newsroom.catchUpHours,
      errorLiveHours: newsroom.errorLiveHours,
    })
    .from(newsroom)
  return row ?? DEFAULTS
}

/** Least role that publishes on this desk. */
export const publisherRole = async (reader: Reader, deskId: string): Promise<Role> => {
  const [row] = await reader.select({ publishBy: desk.publishBy }).from(desk).where(eq(desk.id, deskId))
  return row?.publishBy ?? 'chief'
}
