import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { id, moment } from './columns'
import { desk, person } from './people'
import { story } from './story'

/** A list somebody wants again: the address's query, by name; shared with a desk or kept to oneself. */
export const savedFilter = pgTable(
  'saved_filter',
  {
    id: id(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    deskId: uuid('desk_id').references(() => desk.id),
    name: text('name').notNull(),
    query: text('query').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [index('saved_filter_person').on(table.personId), index('saved_filter_desk').on(table.deskId)],
)

/** What a story can be found by: words and pairs of Chinese characters of its newest edition. */
export const storySearch = pgTable(
  'story_search',
  {
    storyId: uuid('story_id')
      .primaryKey()
      .references(() => story.id),
    tokens: text('tokens').array().notNull(),
  },
  (table) => [index('story_search_tokens').using('gin', table.tokens)],
)
