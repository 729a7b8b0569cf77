import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { readGrants } from '@/db/queries/people'
import { watch } from '@/db/schema/notifications'
import { person } from '@/db/schema/people'
import { story } from '@/db/schema/story'
import { can } from '@/newsroom/policy/can'
import { grantsColumn } from './grants-column'

/** Of these people, those who are here and may read the story now; with what each said about following it. */
export const mayBeTold = async (
  reader: Reader,
  storyId: string,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly mode: 'watching' | 'muted' | null }[]> => {
  if (ids.length === 0) return []
  const rows = await reader
    .select({ id: person.id, name: person.name, grants: grantsColumn, mode: watch.mode, story })
    .from(person)
    .innerJoin(story, eq(story.id, storyId))
    .leftJoin(watch, and(eq(watch.personId, person.id), eq(watch.storyId, storyId)))
    .where(and(inArray(person.id, [...ids]), isNull(person.deactivatedAt)))
    .orderBy(person.id)
  return rows
    .map((row) => ({ ...row, grants: readGrants(row.grants) }))
    .filter((row) => can(row, 'story.read', row.story))
    .map(({ id, mode }) => ({ id, mode }))
}
