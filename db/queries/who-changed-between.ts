import { inArray, sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { type Step, type WhoChanged, whoChanged } from '@/newsroom/story/who-changed'
import { PUBLIC } from '@/newsroom/workflow/states'

/** Where a version stands in its story: number of the edition, then of the version in it. */
export type Place = { readonly n: number; readonly seq: number }

export type Span = { readonly storyId: string; readonly older: Place; readonly newer: Place }

/** Blocks as `id hash`, a line each: thousands of them on the way through a long story, so they come as plain text. */
type Row = Omit<Step, 'blocks'> & { readonly blocks: string | null }

/**
 * Who changed what between two versions, whoever asks. The way leads through every version kept between them; of an
 * edition that was dropped it knows only where it begins or ends there. Block hashes are taken where the copy changed.
 */
export const whoChangedBetween = async (reader: Reader, { storyId, older, newer }: Span): Promise<WhoChanged> => {
  const { rows } = await reader.execute<Row>(sql`
    with way as (
      select e.n, r.seq, r.part_hashes, r.package,
        coalesce(r.author_id, case when r.seq = 1 then begun.actor_id end) as author_id,
        lag(r.part_hashes ->> 'copy') over (order by e.n, r.seq) as copy_before
      from revision r
      join edition e on e.id = r.edition_id
      left join move begun on begun.edition_id = e.id and begun.move = 'startNext'
      where e.story_id = ${storyId}
        and (e.n, r.seq) between (${older.n}::int, ${older.seq}::int) and (${newer.n}::int, ${newer.seq}::int)
        and (e.n = ${newer.n} or (e.n, r.seq) = (${older.n}::int, ${older.seq}::int)
          or ${inArray(sql`e.state`, [...PUBLIC])})
    )
    select p.name as by, way.part_hashes as "partHashes",
      case when way.copy_before is distinct from way.part_hashes ->> 'copy' then (
        select coalesce(string_agg(
          coalesce(block -> 'attrs' ->> 'id', 'at-' || (place - 1)) || ' ' || jsonb_hash_extended(block, 0), chr(10)
          order by place), '')
        from jsonb_array_elements(way.package -> 'copy' -> 'content') with ordinality as blocks (block, place)
      ) end as blocks
    from way left join person p on p.id = way.author_id
    order by way.n, way.seq`)
  return whoChanged(rows.map(({ blocks, ...step }) => ({ ...step, blocks: blocks === null ? null : linesOf(blocks) })))
}

const linesOf = (blocks: string): NonNullable<Step['blocks']> =>
  blocks
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const end = line.lastIndexOf(' ')
      return [line.slice(0, end), line.slice(end + 1)]
    })
