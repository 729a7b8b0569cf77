import { Client } from 'pg'

/** Every live piece there is, so many times again: each with a story, an edition, a revision and a record of its own. */
const CLONE = `
  create temporary table cloning as
  select n, p.id as old_publication, p.story_id as old_story, p.edition_id as old_edition, p.revision_id as old_revision,
    p.approval_id as old_approval, a.run_id as old_run, gen_random_uuid() as run_id, gen_random_uuid() as publication_id, gen_random_uuid() as story_id,
    gen_random_uuid() as edition_id, gen_random_uuid() as revision_id, gen_random_uuid() as approval_id
  from publication p join approval a on a.id = p.approval_id cross join generate_series(1, $1::int) as n where p.to_at is null`

/** Columns that a row can be given: some the database fills itself. */
const COLUMNS = `select column_name as name from information_schema.columns
  where table_name = $1 and is_generated = 'NEVER' and identity_generation is null order by ordinal_position`

/** The rows of a table again, with some of their columns taken from the clone. */
const again = (
  columns: readonly string[],
  [table, key, old, over]: readonly [string, string, string, Readonly<Record<string, string>>],
): string => {
  const set = Object.entries(over)
    .map(([column, value]) => `'${column}', ${value}`)
    .join(', ')
  return `insert into ${table} (${columns.map((name) => `"${name}"`).join(', ')})
    select ${columns.map((name) => `r."${name}"`).join(', ')} from cloning c join ${table} t on t.${key} = c.${old}
    cross join lateral jsonb_populate_record(t, jsonb_build_object(${set})) as r`
}

const BACK = `- c.n * interval '1 minute'`

const LISTED = { publication_id: 'c.publication_id' }

/** Table, key, the clone's column with the old key, and what differs; a table after those it refers to. */
const STEPS: readonly (readonly [string, string, string, Readonly<Record<string, string>>])[] = [
  ['story', 'id', 'old_story', { id: 'c.story_id' }],
  ['edition', 'id', 'old_edition', { id: 'c.edition_id', story_id: 'c.story_id' }],
  ['revision', 'id', 'old_revision', { id: 'c.revision_id', edition_id: 'c.edition_id' }],
  ['review_run', 'id', 'old_run', { id: 'c.run_id', edition_id: 'c.edition_id' }],
  ['approval', 'id', 'old_approval', { id: 'c.approval_id', edition_id: 'c.edition_id', run_id: 'c.run_id' }],
  [
    ...(['publication', 'id', 'old_publication'] as const),
    {
      ...{ id: 'c.publication_id', story_id: 'c.story_id', edition_id: 'c.edition_id', revision_id: 'c.revision_id' },
      ...{ approval_id: 'c.approval_id', first_published_at: `t.first_published_at ${BACK}` },
    },
  ],
  ['publication_disclaimer', 'publication_id', 'old_publication', LISTED],
  ['publication_topic', 'publication_id', 'old_publication', LISTED],
  ['publication_author', 'publication_id', 'old_publication', LISTED],
  ['publication_media', 'publication_id', 'old_publication', LISTED],
]

/**
 * Makes an archive out of the pieces that are out, straight in the tables and as their owner, whom no trigger asks how
 * each came to be: what is measured afterwards is asked everything.
 */
export const fillArchive = async (ownerUrl: string, times: number): Promise<void> => {
  const owner = new Client({ connectionString: ownerUrl })
  await owner.connect()
  try {
    await owner.query('begin')
    await owner.query(CLONE, [times])
    for (const step of STEPS) {
      const [table] = step
      const { rows } = await owner.query<{ name: string }>(COLUMNS, [table])
      const columns = rows.map(({ name }) => name)
      await owner.query(`alter table ${table} disable trigger user`)
      await owner.query(again(columns, step))
      await owner.query(`alter table ${table} enable trigger user`)
    }
    await owner.query('commit')
    await owner.query('vacuum analyze')
  } finally {
    await owner.end()
  }
}
