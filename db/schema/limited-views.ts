import { pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { moment } from './columns'
import { person } from './people'
import { story } from './story'

/** Who looked at a limited story in which hour: what keeps its views in the trail to one an hour. */
export const limitedView = pgTable(
  'limited_view',
  {
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    storyId: uuid('story_id')
      .notNull()
      .references(() => story.id),
    /** Its first moment. */
    hour: moment('hour').notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.storyId, table.hour] })],
)
