import { z } from 'zod'
import type { VersionNumber } from '@/db/queries/preview'

const Count = z.coerce.number().int().min(1).max(1_000_000)
const Named = z.object({ edition: Count, seq: Count })

/** The version an address names; null: the newest. */
export const askedVersion = (query: Readonly<Record<string, unknown>>): VersionNumber | null => {
  const named = Named.safeParse(query)
  return named.success ? { n: named.data.edition, seq: named.data.seq } : null
}

/** How an address names a version. */
export const versionQuery = ({ n, seq }: VersionNumber): string => `edition=${n}&seq=${seq}`
