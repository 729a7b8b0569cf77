import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { address } from '@/db/schema/publication'
import { edition } from '@/db/schema/story'
import { withdrawal } from '@/db/schema/takedown'

/** Redirects a reader's browser would follow before giving up. */
const MOST_HOPS = 10

type Target = 'free' | 'live' | 'itself' | 'loop'

const storyAt = async (reader: Reader, path: string): Promise<string | null> => {
  const [, sectionSlug = '', slug = ''] = path.split('/')
  const [row] = await reader
    .select({ storyId: address.storyId })
    .from(address)
    .where(and(eq(address.sectionSlug, sectionSlug), eq(address.slug, slug)))
  return row?.storyId ?? null
}

const isLive = async (reader: Reader, storyId: string): Promise<boolean> => {
  const rows = await reader
    .select({ id: edition.id })
    .from(edition)
    .where(and(eq(edition.storyId, storyId), eq(edition.state, 'published')))
  return rows.length > 0
}

const sentOnTo = async (reader: Reader, storyId: string): Promise<string | null> => {
  const [row] = await reader
    .select({ to: withdrawal.redirectTo })
    .from(withdrawal)
    .where(and(eq(withdrawal.storyId, storyId), isNull(withdrawal.toAt)))
  return row?.to ?? null
}

/** Follows a path of this site, redirect by redirect, to what readers would find. Each hop depends on the one before. */
export const redirectTarget = async (reader: Reader, from: string, path: string, hops = 0): Promise<Target> => {
  const storyId = await storyAt(reader, path)
  if (storyId === null) return 'free'
  if (storyId === from) return 'itself'
  if (await isLive(reader, storyId)) return 'live'
  const next = await sentOnTo(reader, storyId)
  if (next === null) return 'free'
  return hops + 1 >= MOST_HOPS ? 'loop' : redirectTarget(reader, from, next, hops + 1)
}
