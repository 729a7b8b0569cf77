import { sql } from 'drizzle-orm'
import type { PooledDb } from '@/db/connect'

/**
 * Adds drafts straight into the tables: the lists only read them. Headlines, desks, sections, people and languages
 * are spread, and one in seven is Chinese.
 */
export const fillDesk = async (db: PooledDb, stories: number): Promise<void> => {
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`)
    await tx.execute(sql`
      create temporary table filling on commit drop as
      select n, gen_random_uuid() as story_id, gen_random_uuid() as edition_id, people.id as person_id,
        section.id as section_id, section.desk_id, now() - n * interval '1 minute' as at,
        case when n % 7 = 0 then '港灣第' || n || '號報導' else 'Harbour report number ' || n end as headline,
        case when n % 7 = 0 then 'zh-Hant' else 'en' end as language
      from generate_series(1, ${stories}::int) as n
      join lateral (select id from person order by id offset n % (select count(*) from person) limit 1) as people on true
      join lateral (select id, desk_id from section order by position offset n % (select count(*) from section) limit 1) as section on true`)
    await tx.execute(sql`
      insert into story (id, desk_id, slugline, started_by, assignee_id, started_at)
      select story_id, desk_id, 'bench ' || n, person_id, case when n % 3 = 0 then person_id end, at from filling`)
    await tx.execute(sql`
      insert into edition (id, story_id, n, kind, state, head_seq, head_hash, changed_at, changed_by, headline, language, section_id, newest)
      select edition_id, story_id, 1, 'first', 'draft', 1, 'bench', at, person_id, headline, language, section_id, true from filling`)
  })
  await db.execute(sql`analyze story`)
  await db.execute(sql`analyze edition`)
}
