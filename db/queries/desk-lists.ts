import { and, eq, ilike, or, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '@/db/connect'
import { edition, story } from '@/db/schema/story'
import { LOCALES } from '@/newsroom/language/locales'
import type { Actor } from '@/newsroom/people/actor'
import type { StoryLine, StoryPage } from '@/newsroom/story/story-line'
import { deskIds, readableStories, startedOrGiven } from './readable-stories'
import { storyLines } from './story-lines'

/** States a list can be narrowed to. `superseded` never is the newest edition of its story. */
export const LISTED_STATES = ['draft', 'in_review', 'sent_back', 'approved', 'published', 'killed', 'spiked'] as const

/** What stands in the address of the list; anything unknown there narrows nothing. */
export const StoryFilter = z.object({
  q: z.string().trim().max(100).catch(''),
  state: z.enum(LISTED_STATES).nullable().catch(null),
  section: z.uuid().nullable().catch(null),
  person: z.uuid().nullable().catch(null),
  language: z.enum(LOCALES).nullable().catch(null),
  after: z.string().max(500).nullable().catch(null),
})
export type StoryFilter = z.infer<typeof StoryFilter>

const PAGE = 50
const HITS = 8

/** Every story this person may read, newest change first. */
export const storyList = async (reader: Reader, actor: Actor, filter: StoryFilter): Promise<StoryPage> =>
  storyLines(reader, {
    where: and(readableStories(actor, await deskIds(reader)), ...conditions(filter)),
    cursor: filter.after,
    size: PAGE,
  })

/** For the palette: what a few letters, two Chinese characters or the start of an id find; nothing typed: the latest. */
export const findStories = async (reader: Reader, actor: Actor, query: string): Promise<readonly StoryLine[]> => {
  const mine = query === '' ? startedOrGiven(actor.id) : undefined
  const where = and(readableStories(actor, await deskIds(reader)), mine, or(named(query), numbered(query)))
  const { items } = await storyLines(reader, { where, size: HITS })
  return items
}

const conditions = ({ q, state, section, person, language }: StoryFilter): readonly (SQL | undefined)[] => [
  named(q),
  state === null ? undefined : inState(state),
  section === null ? undefined : eq(edition.sectionId, section),
  person === null ? undefined : startedOrGiven(person),
  language === null ? undefined : eq(edition.language, language),
]

/** A live story stays "published" for those who look for it, also while a later edition is in work. */
const inState = (state: (typeof LISTED_STATES)[number]): SQL =>
  state === 'published'
    ? sql`exists (select 1 from edition live where live.story_id = ${story.id} and live.state = 'published')`
    : eq(edition.state, state)

const named = (words: string): SQL | undefined => {
  if (words === '') return undefined
  const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`
  return or(ilike(edition.headline, pattern), ilike(story.slugline, pattern))
}

const numbered = (query: string): SQL | undefined =>
  /^[0-9a-f-]{6,36}$/i.test(query) ? sql`${story.id}::text like ${`${query.toLowerCase()}%`}` : undefined
