import { sql } from 'drizzle-orm'
import { Client } from 'pg'
import type { PooledDb, Tx } from '@/db/connect'
import { BUILT_IN } from '@/newsroom/workflow/routes'

/** Of a thousand stories, where each stands: most are out, as in any archive, and fifty are worked on. */
const SPREAD = sql`case
  when n % 1000 < 910 then 'published' when n % 1000 < 950 then 'spiked' when n % 1000 < 970 then 'draft'
  when n % 1000 < 985 then 'in_review' when n % 1000 < 990 then 'sent_back' when n % 1000 < 995 then 'approved'
  else 'scheduled' end`

/** Every seventh is Chinese; people, sections, desks and deadlines are spread independently of each other. */
const layOut = (tx: Tx, stories: number) =>
  tx.execute(sql`
    create temporary table filling on commit drop as
    select n, gen_random_uuid() as story_id, gen_random_uuid() as edition_id, people.id as person_id,
      shelves.id as section_id, shelves.desk_id, now() - n * interval '1 minute' as at, ${SPREAD} as state,
      case when n % 7 = 0 then '港灣第' || n || '號報導' else 'Harbour report number ' || n end as headline,
      case when n % 7 = 0 then 'zh-Hant' else 'en' end as language
    from generate_series(1, ${stories}::int) as n
    join (select id, row_number() over (order by id) - 1 as k, count(*) over () as all_of from person) as people
      on people.k = n / 11 % people.all_of
    join (select id, desk_id, row_number() over (order by position) - 1 as k, count(*) over () as all_of from section) as shelves
      on shelves.k = n / 3 % shelves.all_of`)

const writeStories = async (tx: Tx) => {
  await tx.execute(sql`
    insert into story (id, desk_id, slugline, started_by, assignee_id, started_at, priority, deadline, deadline_zone)
    select story_id, desk_id, 'bench ' || n, person_id, case when n / 17 % 3 = 0 then person_id end, at,
      (array['normal', 'normal', 'normal', 'low', 'high', 'urgent'])[1 + n / 7 % 6],
      case when n / 13 % 2 = 0 then now() + (n * 37 % 200 - 100) * interval '1 hour' end,
      case when n / 13 % 2 = 0 then 'Asia/Taipei' end
    from filling`)
  await tx.execute(sql`
    insert into edition (id, story_id, n, kind, state, head_seq, head_hash, changed_at, changed_by, headline, language, section_id, newest)
    select edition_id, story_id, 1, 'first', 'draft', 1, 'bench', at, person_id, headline, language, section_id, true from filling`)
}

/** A state changes only beside a move of the same transaction. */
const moveStories = async (tx: Tx) => {
  await tx.execute(sql`
    insert into move (id, story_id, edition_id, move, from_state, to_state, actor_id, at, package_hash, detail)
    select gen_random_uuid(), story_id, edition_id, 'start', 'draft', state, person_id, at, 'bench', '{}' from filling
    where state <> 'draft'`)
  await tx.execute(sql`
    update edition set state = f.state, filed_at = case when f.state = 'in_review' then f.at end,
      publish_at = case when f.state = 'scheduled' then now() + (24 + f.n % 300) * interval '1 hour' end
    from filling f where edition.id = f.edition_id and f.state <> 'draft'`)
  await tx.execute(sql`
    insert into review_run (id, edition_id, route, plan, stage, stage_opened_at, opened_at)
    select gen_random_uuid(), edition_id, 'one_review', ${JSON.stringify(BUILT_IN.one_review)}::jsonb, 'review', at, at
    from filling where state = 'in_review'`)
}

/** Words as texts have them: a few everybody uses, and very many that few do. */
const indexStories = (tx: Tx) =>
  tx.execute(sql`
    insert into story_search (story_id, tokens)
    select story_id, array(
      select distinct 'w' || floor(power(random(), 3) * 30000)::int from generate_series(1, 80) where n > 0
    ) || case when n % 7 = 0 then array['港', '灣', '港灣', '報', '導', '報導'] else array['harbour', 'report', 'number'] end
      || ('' || n)
    from filling`)

/** Adds stories straight into the tables: the lists only read them. */
export const fillDesk = async (db: PooledDb, stories: number): Promise<void> => {
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`)
    await tx.execute(sql`set local idle_in_transaction_session_timeout = 0`)
    await layOut(tx, stories)
    await writeStories(tx)
    await moveStories(tx)
    await indexStories(tx)
  })
}

/** What the database does by itself within minutes of such an upheaval; only its owner may ask for it at once. */
export const tidy = async (ownerUrl: string): Promise<void> => {
  const owner = new Client({ connectionString: ownerUrl })
  await owner.connect()
  await owner.query('vacuum analyze story, edition, move, review_run, story_search')
  await owner.end()
}
