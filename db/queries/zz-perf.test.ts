import { sql } from 'drizzle-orm'
import { beforeAll, it } from 'vitest'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { copyOf, piece } from '@/testing/builders/package'
import { editor, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'

const { db } = await testDatabase()
const desk = deskOn(db)
beforeAll(() => openNewsroom(db))
it('perf', async () => {
  const paras = Array.from({ length: 80 }, (_, n) => `第${n}段。圖書館今天晚上延長開放時間，讀者可以待到十點，館方說這是為了上班族。`.repeat(4))
  const ids = await desk.written(piece({ copy: copyOf(...paras) }))
  for (let n = 0; n < 300; n += 1) {
    paras[n % 80] = `改${n}` + paras[n % 80]
    await desk.save(n % 2 ? editor : reporter, ids, piece({ copy: copyOf(...paras) }))
  }
  const base = (expr: string) => sql.raw(`with way as (
      select e.n, r.seq, r.part_hashes, r.package,
        lag(r.part_hashes ->> 'copy') over (order by e.n, r.seq) as copy_before
      from revision r join edition e on e.id = r.edition_id where e.story_id = '${ids.storyId}')
    select way.part_hashes, case when way.copy_before is distinct from way.part_hashes ->> 'copy' then (${expr}) end as blocks from way order by n, seq`)
  const elems = `from jsonb_array_elements(way.package -> 'copy' -> 'content') with ordinality as blocks (block, place)`
  const V: Record<string, string> = {
    none: `select 1`,
    detoast: `select jsonb_array_length(way.package -> 'copy' -> 'content')`,
    ids: `select jsonb_agg(block -> 'attrs' ->> 'id' order by place) ${elems}`,
    full: `select jsonb_agg(jsonb_build_array(coalesce(block -> 'attrs' ->> 'id', 'at-' || (place - 1)), md5(block::text)) order by place) ${elems}`,
    hash64: `select string_agg((block -> 'attrs' ->> 'id') || ' ' || jsonb_hash_extended(block, 0), '|') ${elems}`,
    agg2: `select array_agg((block -> 'attrs' ->> 'id') || ' ' || md5(block::text)) ${elems}`,
  }
  for (const [k, e] of Object.entries(V)) for (let i = 0; i < 3; i += 1) {
    const t = performance.now(); const r = await db.execute(base(e)); const total = performance.now() - t
    const { rows } = await db.execute(sql`explain (analyze, timing off) ${base(e)}`)
    console.log('V', k, total.toFixed(0), JSON.stringify(rows.at(-1)))
  }
}, 120000)
