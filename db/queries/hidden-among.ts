import { and, inArray, not } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { story } from '@/db/schema/story'
import type { Actor } from '@/newsroom/people/actor'
import { isOpenTo } from './readable-stories'

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Of these stories, the limited ones this person is not on the list of: even the record tells them nothing of those. */
export const hiddenAmong = async (
  reader: Reader,
  actor: Actor,
  ids: readonly string[],
): Promise<ReadonlySet<string>> => {
  const known = ids.filter((id) => ID.test(id))
  if (known.length === 0) return new Set()
  const rows = await reader
    .select({ id: story.id })
    .from(story)
    .where(and(inArray(story.id, [...new Set(known)]), not(isOpenTo(actor))))
  return new Set(rows.map(({ id }) => id))
}
