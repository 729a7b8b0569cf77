import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { story } from '@/db/schema/story'
import { storySearch } from '@/db/schema/work'
import { queryTokens } from '@/newsroom/search/tokens'

/** Stories that hold every word of a query, or the one whose id it is; an empty query asks for nothing in particular. */
export const foundBy = (query: string): SQL | undefined => {
  if (query === '') return undefined
  if (z.uuid().safeParse(query).success) return sql`${story.id} = ${query}::uuid`
  const tokens = queryTokens(query)
  if (tokens.length === 0) return sql`false`
  return sql`${story.id} in (select s.story_id from ${storySearch} s where s.tokens @> ${sql.param([...tokens])}::text[])`
}
