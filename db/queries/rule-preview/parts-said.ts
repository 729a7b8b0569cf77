import { type SQL, sql } from 'drizzle-orm'
import type { Part } from '@/newsroom/disclaimers/preview/asked-of-pieces'

/** Whether there is one is all that is asked of a name: pieces that differ in names alone count as one. */
const mark = (value: SQL): SQL => sql`case when btrim(coalesce(${value}, '')) = '' then '' else '…' end`

const list = (value: SQL): SQL => sql`case when ${value} = '[]' then '[]'::jsonb else '["…"]'::jsonb end`

/** Each part in as many words as rules and wordings can tell apart, from the head of `newest` and its package. */
const SAID: Readonly<Record<Part, (at: Date) => SQL>> = {
  source: () => sql`jsonb_build_object('name', ${mark(sql`head.source ->> 'name'`)},
    'author', ${mark(sql`head.source ->> 'author'`)}, 'title', ${mark(sql`head.source ->> 'title'`)},
    'url', ${mark(sql`head.source ->> 'url'`)})`,
  byline: () => sql`case when coalesce(head.byline -> 0 ->> 'name', '') = '' then '[]'::jsonb else '["…"]'::jsonb end`,
  topicIds: () => sql`jsonb_path_query_array(head.topics, '$[*].id')`,
  ai: () => sql`case when jsonb_typeof(pkg.ai) = 'object' then jsonb_build_object('grade', pkg.ai -> 'grade',
    'systems', ${list(sql`pkg.ai ->> 'systems'`)}, 'note', '', 'prompterId', null) end`,
  declared: () => sql`case when jsonb_typeof(pkg.declared) = 'object' then pkg.declared || jsonb_build_object(
    'sponsor', ${mark(sql`pkg.declared ->> 'sponsor'`)}, 'holdings', ${mark(sql`pkg.declared ->> 'holdings'`)},
    'tickers', ${list(sql`pkg.declared ->> 'tickers'`)}) end`,
  ageDays: (at) =>
    sql`floor(extract(epoch from ${at.toISOString()}::timestamptz - newest.first_published_at) / 86400)::int`,
  humanReviewed: () => sql`evidence.human_reviewed`,
}

/** A part under its name; null where nobody asks for it. */
export const partSaid = (part: Part, asked: ReadonlySet<Part>, at: Date): SQL =>
  asked.has(part) ? SAID[part](at) : sql`null::jsonb`

const OF_HEAD: readonly Part[] = ['source', 'byline', 'topicIds']
const OF_PACKAGE: readonly Part[] = ['ai', 'declared']

const HEAD = sql`cross join lateral jsonb_to_record(newest.head) as head(source jsonb, byline jsonb, topics jsonb)`

const PACKAGE = sql`join revision on revision.id = newest.revision_id
  cross join lateral jsonb_to_record(revision.said) as pkg(ai jsonb, declared jsonb)`

/** Of the record that was signed off: a reissue changes no word that was reviewed, and what stands behind it stands. */
const EVIDENCE = sql`left join lateral (select human_reviewed from editorial_evidence
  where edition_id = newest.edition_id order by seq desc limit 1) as evidence on true`

/** Where the parts are read. */
export const placesOf = (asked: ReadonlySet<Part>): SQL => {
  const isAsked = (part: Part) => asked.has(part)
  const places = [
    ...(OF_HEAD.some(isAsked) ? [HEAD] : []),
    ...(OF_PACKAGE.some(isAsked) ? [PACKAGE] : []),
    ...(isAsked('humanReviewed') ? [EVIDENCE] : []),
  ]
  return sql.join(places, sql` `)
}
