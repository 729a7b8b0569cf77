import { and, eq, inArray, ne } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { section } from '@/db/schema/newsroom'
import { address } from '@/db/schema/publication'

type For = { readonly storyId: string; readonly sectionId: string | null }

const NUMBERED = Array.from({ length: 30 }, (_, index) => index + 2)

/** The wanted address part, or the first numbered one that no other story of the section was ever published at. */
export const freeAddress = async (reader: Reader, wanted: string, { storyId, sectionId }: For): Promise<string> => {
  if (sectionId === null) return wanted
  const candidates = [wanted, ...NUMBERED.map((n) => `${wanted}-${n}`)]
  const rows = await reader
    .select({ slug: address.slug })
    .from(address)
    .innerJoin(section, eq(section.slug, address.sectionSlug))
    .where(and(eq(section.id, sectionId), inArray(address.slug, candidates), ne(address.storyId, storyId)))
  const taken = new Set(rows.map(({ slug }) => slug))
  return candidates.find((slug) => !taken.has(slug)) ?? wanted
}
