import { and, asc, eq, exists, ilike, inArray, or, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { desk, person, roleGrant } from '@/db/schema/people'
import { story } from '@/db/schema/story'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import type { StorySubject } from '@/newsroom/policy/subjects'
import type { Mention } from '@/newsroom/talk/mention'
import { mayRead } from './story-readers'

const MOST = 8

const literal = (text: string): string => text.replace(/[\\%_]/g, '\\$&')

/** A story's own desk may be called, and any other some of whose own people may read the story. */
const deskReads = (reader: Reader, own: StorySubject): SQL | undefined =>
  or(
    eq(desk.id, own.deskId),
    exists(
      reader
        .select({ one: sql`1` })
        .from(roleGrant)
        .innerJoin(person, eq(person.id, roleGrant.personId))
        .where(and(eq(roleGrant.deskId, desk.id), mayRead(reader, own))),
    ),
  )

/** People and desks that may be called on a story, of those whose name holds the words. Nothing for strangers to it. */
export const mentionable = async (
  reader: Reader,
  actor: Actor,
  { storyId, search }: { readonly storyId: string; readonly search: string },
): Promise<readonly Mention[]> => {
  const [own] = await reader.select().from(story).where(eq(story.id, storyId))
  if (!own || !can(actor, 'talk.say', own)) return []
  const like = `%${literal(search.trim())}%`
  const [desks, people] = await Promise.all([
    reader
      .select({ id: desk.id, name: desk.name })
      .from(desk)
      .where(and(ilike(desk.name, like), deskReads(reader, own)))
      .orderBy(asc(desk.name))
      .limit(MOST),
    reader
      .select({ id: person.id, name: person.name })
      .from(person)
      .where(and(ilike(person.name, like), mayRead(reader, own)))
      .orderBy(asc(person.name), asc(person.id))
      .limit(MOST),
  ])
  return [
    ...people.map((one) => ({ type: 'person' as const, ...one })),
    ...desks.map((one) => ({ type: 'desk' as const, ...one })),
  ].slice(0, MOST)
}

/** Of those called, the ones who may be, by id with their name as the newsroom knows it. */
export const callable = async (
  reader: Reader,
  own: StorySubject,
  called: readonly Mention[],
): Promise<ReadonlyMap<string, string>> => {
  const idsOf = (type: Mention['type']) => called.filter((one) => one.type === type).map(({ id }) => id)
  const people = reader
    .select({ id: person.id, name: person.name })
    .from(person)
    .where(and(inArray(person.id, idsOf('person')), mayRead(reader, own)))
  const desks = reader
    .select({ id: desk.id, name: desk.name })
    .from(desk)
    .where(and(inArray(desk.id, idsOf('desk')), deskReads(reader, own)))
  const rows = called.length === 0 ? [] : [...(await people), ...(await desks)]
  return new Map(rows.map(({ id, name }) => [id, name]))
}
