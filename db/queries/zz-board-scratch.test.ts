import { calendar } from './calendar/calendar'
import { readCalendarPlace, weeksShown } from '@/newsroom/story/calendar-place'
import { sql } from 'drizzle-orm'
import { it } from 'vitest'
import { BUILT_IN } from '@/newsroom/workflow/routes'
import { openNewsroom } from '@/testing/builders/newsroom'
import { admin, atOtherDesk, chief, contributor, editor } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { board } from './board/board'
import { BoardFilter } from './board/filter'
import { spotsInReview } from './board/review-stages'
import { spotsInStates } from './board/whole-states'
import { deskIds, readableStories } from './readable-stories'

const { db, owner } = await testDatabase()
const N = Number(process.env.N ?? 100000)
it('x', async () => {
  await openNewsroom(db)
  await owner.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`)
    for (const t of ['story', 'edition', 'review_run', 'publication'])
      await tx.execute(sql.raw(`alter table ${t} disable trigger user`))
    await tx.execute(
      sql`do $$ declare r record; begin for r in select conname from pg_constraint where conrelid = 'publication'::regclass and contype = 'f' loop execute 'alter table publication drop constraint ' || r.conname; end loop; end $$`,
    )
    await tx.execute(
      sql`do $$ declare r record; begin for r in select conname, conrelid::regclass t from pg_constraint where contype = 'c' and conrelid in ('publication'::regclass) loop execute 'alter table publication drop constraint ' || r.conname; end loop; end $$`,
    )
    await tx.execute(sql`create temporary table filling on commit drop as
      select n, gen_random_uuid() as story_id, gen_random_uuid() as edition_id, people.id as person_id, section.id as section_id, section.desk_id, now() - n * interval '1 minute' as at,
       (array['published','published','published','published','published','published','published','published','spiked','withdrawn','draft','draft','draft','in_review','in_review','sent_back','approved','scheduled','scheduled','publish_failed'])[1 + case ${process.env.MIX ?? 'hard'} when 'drafts' then 10 when 'real' then (case when n % 20 = 7 then 8 + (n / 20 % 12) else 0 end) else n % 20 end] as state
      from generate_series(1, ${N}::int) n
      join lateral (select id from person order by id offset n % 6 limit 1) people on true
      join lateral (select id, desk_id from section order by position offset n % 2 limit 1) section on true`)
    await tx.execute(sql`insert into story (id, desk_id, slugline, started_by, assignee_id, started_at, deadline, priority, embargo_until)
      select story_id, desk_id, 'bench ' || n, person_id, case when n % 3 = 0 then person_id end, at, case when n % 2 = 0 then now() + (n % 200 - 100) * interval '1 day' end, 'normal', case when n % 50 = 0 then now() + (n % 200 - 100) * interval '1 day' end from filling`)
    await tx.execute(sql`insert into edition (id, story_id, n, kind, state, head_seq, head_hash, changed_at, changed_by, headline, language, section_id, newest, filed_at, publish_at, publish_wall, publish_zone, unpublish_at)
      select edition_id, story_id, 1, 'first', state, 1, 'bench', at, person_id, 'Harbour report ' || n, 'en', section_id, true, at, case when state in ('scheduled','publish_failed') then now() + (n % 200 - 20) * interval '1 day' end, 'x', 'UTC', case when state = 'published' and n % 10 = 0 then now() + (n % 200 - 20) * interval '1 day' end from filling`)
    await tx.execute(
      sql`insert into review_run (id, edition_id, route, plan, stage, stage_opened_at, opened_at, stage_deadline) select gen_random_uuid(), edition_id, 'three_reviews', ${JSON.stringify(BUILT_IN.three_reviews)}::jsonb, (array['review_1','review_2','review_3','sign_off'])[1 + n % 4], at, at, at + interval '1 day' from filling where state = 'in_review'`,
    )
    await tx.execute(sql`insert into publication (id, story_id, edition_id, revision_id, package_hash, section_id, slug, language, headline, kicker, standfirst, summary, source_type, fragment, renderer_version, head, hash, first_published_at, from_at)
      select gen_random_uuid(), story_id, edition_id, gen_random_uuid(), 'x', section_id, 's' || n, 'en', 'h','','','','original', repeat(md5(n::text), 40),1, json_build_object('x', repeat(md5(n::text), 12)),'x', at, at from filling where state = 'published'`)
  })
  await owner.execute(sql`vacuum analyze`)
  const startOfToday = new Date(Date.now() - 12 * 3600_000)
  const filter = BoardFilter.parse({})
  const days = weeksShown(readCalendarPlace({}, new Date(), 'Asia/Taipei'), 'en').flat()
  for (const [who, actor] of Object.entries({
    admin,
    chief,
    editor,
    contributor,
    other: atOtherDesk(editor),
    nobodysContrib: { ...contributor, id: '00000000-0000-4000-8000-000000000000' },
  })) {
    const where = readableStories(actor, await deskIds(db))
    const t = async (name: string, f: () => Promise<unknown>) => {
      const ts: number[] = []
      for (let i = 0; i < 5; i++) {
        const a = performance.now()
        await f()
        ts.push(performance.now() - a)
      }
      console.log(who, name, ts.map((x) => x.toFixed(0)).join(' '))
    }
    await t('states', () => spotsInStates(db, { where, startOfToday, most: 100 }))
    await t('review', () => spotsInReview(db, { where, most: 100 }))
    await t('board', () => board(db, actor, { filter, startOfToday }))
    await t('filtered', () => board(db, actor, { filter: { ...filter, person: editor.id }, startOfToday }))
    await t('urgent', () => board(db, actor, { filter: { ...filter, priority: 'urgent' }, startOfToday }))
    await t('month', () => calendar(db, actor, { days, zone: 'Asia/Taipei', most: 4 }))
    if (!process.env.EXPLAIN) continue
    const seen: { text: string; values: unknown[] }[] = []
    const q0 = db.$client.query.bind(db.$client)
    ;(db.$client as any).query = (q: any, v: any, ...r: any[]) => {
      seen.push({ text: q.text ?? q, values: v })
      return (q0 as any)(q, v, ...r)
    }
    await board(db, actor, { filter, startOfToday })
    ;(db.$client as any).query = q0
    for (const { text, values } of seen) {
      const r = await q0('explain (analyze, buffers, summary) ' + text, values as any)
      console.log(who + '\n' + r.rows.map((x: any) => x['QUERY PLAN']).join('\n'))
    }
  }
}, 200000)
