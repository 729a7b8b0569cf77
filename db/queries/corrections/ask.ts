import { and, asc, desc, eq, gt, gte, lt, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Place } from '@/newsroom/article/cursor'
import type { ListedFilter } from '@/newsroom/corrections/listed-change'
import type { Locale } from '@/newsroom/language/locales'
import type { Turn } from '../turn-pages'

/** So many entries of one kind of record, from a place on. */
export type Ask = ListedFilter & { readonly language: Locale; readonly turn: Turn; readonly most: number }

type Columns = {
  readonly at: PgColumn
  readonly id: PgColumn
  readonly language: PgColumn
  readonly sectionId: PgColumn
}

const asSpot = ({ at, id }: Place): SQL => sql`(${at.toISOString()}::timestamptz, ${id}::uuid)`

const beyond = ({ at, id }: Columns, turn: Turn): SQL | undefined => {
  if (turn === null) return undefined
  const spot = sql`(${at}, ${id})`
  return 'before' in turn ? gt(spot, asSpot(turn.before)) : lt(spot, asSpot(turn.after))
}

/** What every kind of record on the corrections page is asked alike. */
export const asked = (columns: Columns, { language, sectionId, span, turn }: Ask): SQL | undefined =>
  and(
    eq(columns.language, language),
    sectionId === null ? undefined : eq(columns.sectionId, sectionId),
    span === null ? undefined : and(gte(columns.at, span.from), lt(columns.at, span.to)),
    beyond(columns, turn),
  )

/** Nearest to the place first. */
export const nearestFirst = ({ at, id }: Pick<Columns, 'at' | 'id'>, turn: Turn): readonly SQL[] => {
  const order = turn !== null && 'before' in turn ? asc : desc
  return [order(at), order(id)]
}
