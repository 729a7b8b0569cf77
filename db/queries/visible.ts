import { and, isNull, notExists, type SQL, sql } from 'drizzle-orm'
import { publication } from '@/db/schema/publication'
import { story } from '@/db/schema/story'

/** What anonymous readers may see: the publication that stands, of a story nobody killed. Every public read asks this. */
export const visible = (): SQL =>
  and(
    isNull(publication.toAt),
    notExists(
      sql`(select 1 from ${story} where ${story.id} = ${publication.storyId} and ${story.killedAt} is not null)`,
    ),
  ) ?? sql`false`
