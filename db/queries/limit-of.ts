import { asc, eq, inArray } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { desk, person } from '@/db/schema/people'
import type { Listed, StoryPlan } from '@/newsroom/story/story-plan'
import type { StoryRow } from './lock-edition'
import { mayRead } from './story-readers'

const MOST = 500
const NOBODY: Listed = { people: [], desks: [] }

/** Who may know of a limited story, and who could be let in on it, as the list is drawn up. */
export const limitOf = async (
  reader: Reader,
  own: StoryRow,
  may: Pick<StoryPlan['may'], 'limit'>,
): Promise<Pick<StoryPlan, 'limit' | 'listable'>> => ({
  limit: own.limitedTo === null ? null : await listed(reader, own.limitedTo),
  listable: may.limit ? await listable(reader, own) : NOBODY,
})

const listed = async (reader: Reader, ids: readonly string[]): Promise<Listed> => ({
  people: await reader
    .select({ id: person.id, name: person.name })
    .from(person)
    .where(inArray(person.id, [...ids]))
    .orderBy(asc(person.name), asc(person.id)),
  desks: await reader
    .select({ id: desk.id, name: desk.name })
    .from(desk)
    .where(inArray(desk.id, [...ids]))
    .orderBy(asc(desk.name)),
})

/** Whoever could read the story were it not limited; of desks, its own. */
const listable = async (reader: Reader, own: StoryRow): Promise<Listed> => ({
  people: await reader
    .select({ id: person.id, name: person.name })
    .from(person)
    .where(mayRead(reader, { ...own, limitedTo: null }))
    .orderBy(asc(person.name), asc(person.id))
    .limit(MOST),
  desks: await reader.select({ id: desk.id, name: desk.name }).from(desk).where(eq(desk.id, own.deskId)),
})
