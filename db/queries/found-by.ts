import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '@/db/connect'
import { story } from '@/db/schema/story'
import { storySearch } from '@/db/schema/work'
import { queryTokens } from '@/newsroom/search/tokens'

/** So many stories share a word that walking down a list soon meets them; fewer are better fetched one by one. */
const MANY = 2_000

/** Stories that hold every word of a query, or the one whose id it is; an empty query asks for nothing in particular. */
export const foundBy = async (reader: Reader, query: string): Promise<SQL | undefined> => {
  if (query === '') return undefined
  if (z.uuid().safeParse(query).success) return sql`${story.id} = ${query}::uuid`
  const tokens = queryTokens(query)
  if (tokens.length === 0) return sql`false`
  const holdsAll = sql`s.tokens @> ${sql.param([...tokens])}::text[]`
  const few = await someWith(reader, holdsAll)
  if (few.length < MANY) return sql`${story.id} = any(${sql.param([...few])}::uuid[])`
  return sql`exists (select 1 from ${storySearch} s where s.story_id = ${story.id} and ${holdsAll})`
}

/**
 * The planner takes words for independent of each other and unknown ones for frequent, and would walk a whole list to
 * find nothing. The index knows in a moment, so it is asked first.
 */
const someWith = (reader: Reader, holdsAll: SQL): Promise<readonly string[]> =>
  reader.transaction(async (tx) => {
    await tx.execute(sql`set local enable_seqscan = off`)
    const { rows } = await tx.execute<{ id: string }>(
      sql`select s.story_id as id from ${storySearch} s where ${holdsAll} limit ${MANY}`,
    )
    await tx.execute(sql`set local enable_seqscan = on`)
    return rows.map(({ id }) => id)
  })
