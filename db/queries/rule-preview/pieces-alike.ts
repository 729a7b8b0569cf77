import { type SQL, sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { noticeChoice } from '@/db/schema/notice-choices'
import { story } from '@/db/schema/story'
import type { Choice } from '@/newsroom/disclaimers/choice'
import type { Part } from '@/newsroom/disclaimers/preview/asked-of-pieces'
import type { TriedPiece } from '@/newsroom/disclaimers/preview/try-rule'
import type { Source } from '@/newsroom/story/source'
import { newestPieces, type Place } from './newest-pieces'
import { partSaid, placesOf } from './parts-said'

/** Live pieces of which rules cannot tell one from another. */
export type PiecesAlike = {
  readonly said: TriedPiece
  readonly isOpen: boolean
  readonly pieces: number
  /** Their numbers among those asked for, in no order. */
  readonly numbers: readonly number[]
}

export type Slice = {
  readonly asked: ReadonlySet<Part>
  readonly templateIds: readonly string[]
  /** Which stories whoever asks may open. */
  readonly readable: SQL
  readonly at: Date
  readonly size: number
  readonly after: Place | null
}

type Row = {
  readonly sourceType: TriedPiece['source']['type']
  readonly sectionId: string
  readonly language: TriedPiece['language']
  readonly source: Omit<Source, 'type'> | null
  readonly byline: readonly string[] | null
  readonly topicIds: readonly string[] | null
  readonly ai: TriedPiece['ai'] | null
  readonly declared: TriedPiece['declared'] | null
  readonly ageDays: number | null
  readonly humanReviewed: boolean | null
  readonly choices: readonly Choice[] | null
  readonly isOpen: boolean
  readonly pieces: number
  readonly numbers: string
}

const UNNAMED = { name: '', author: '', title: '', url: '' }

const pieceOf = ({ sourceType, sectionId, language, ...row }: Row): TriedPiece => ({
  ...{ sectionId, language, source: { ...UNNAMED, ...row.source, type: sourceType } },
  byline: (row.byline ?? []).map((name) => ({ name, personId: null })),
  topicIds: row.topicIds ?? [],
  ...(row.ai ? { ai: row.ai } : {}),
  ...(row.declared ? { declared: row.declared } : {}),
  ageDays: row.ageDays ?? 0,
  humanReviewed: row.humanReviewed ?? false,
  choices: row.choices ?? [],
})

const chosen = (templateIds: readonly string[]): SQL => sql`
  left join (select story_id, jsonb_agg(jsonb_build_object('kind', kind, 'templateId', template_id, 'by', chosen_by,
      'placement', placement, 'reason', reason, 'approvedBy', approved_by) order by template_id, kind) as choices
    from ${noticeChoice} where ended_at is null and template_id = any(${sql.param([...templateIds])}::uuid[])
    group by story_id) as chosen on chosen.story_id = newest.story_id`

/** The newest live pieces after a place, those that are alike counted together. */
export const piecesAlike = async (reader: Reader, slice: Slice): Promise<readonly PiecesAlike[]> => {
  const { asked, templateIds, readable, at, size, after } = slice
  const part = (name: Part) => partSaid(name, asked, at)
  const { rows } = await reader.execute<Row>(sql`
    select "sourceType", "sectionId", language, source, byline, "topicIds", ai, declared, "ageDays", "humanReviewed",
      choices, "isOpen", count(*)::int as pieces, string_agg(n::text, ' ') as numbers
    from (
      select newest.n, newest.source_type as "sourceType", newest.section_id as "sectionId", newest.language,
        ${part('source')} as source, ${part('byline')} as byline, ${part('topicIds')} as "topicIds",
        ${part('ai')} as ai, ${part('declared')} as declared, ${part('ageDays')} as "ageDays",
        ${part('humanReviewed')} as "humanReviewed", chosen.choices, (${readable}) is true as "isOpen"
      from (${newestPieces(after, size)}) as newest join ${story} on story.id = newest.story_id
        ${placesOf(asked)} ${chosen(templateIds)}
    ) as piece group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12`)
  return rows.map((row) => ({
    ...{ said: pieceOf(row), isOpen: row.isOpen, pieces: row.pieces },
    numbers: row.numbers.split(' ').map(Number),
  }))
}
