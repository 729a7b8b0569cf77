import { desc, eq, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '@/db/connect'
import { electionWindow } from '@/db/schema/elections'
import { person } from '@/db/schema/people'
import type { ElectionLine } from '@/newsroom/disclaimers/election-line'
import { windowState } from '@/newsroom/disclaimers/election-window'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { readCursor, writeCursor } from '../cursor'

export type ElectionPage = {
  readonly lines: readonly ElectionLine[]
  readonly mayKeep: boolean
  readonly next: string | null
}

const Place = z.tuple([z.iso.datetime(), z.uuid()])

const behind = (after: string | null): SQL | undefined => {
  const place = readCursor(Place, after)
  return place
    ? sql`(${electionWindow.toAt}, ${electionWindow.id}) < (${place[0]}::timestamptz, ${place[1]}::uuid)`
    : undefined
}

type Asked = { readonly at: Date; readonly after: string | null; readonly size: number }

/** The elections the house knows of, those that last longest first; null for those who may not read the book. */
export const electionList = async (
  reader: Reader,
  actor: Actor,
  { at, after, size }: Asked,
): Promise<ElectionPage | null> => {
  if (!can(actor, 'disclaimer.read')) return null
  const rows = await reader
    .select({ row: electionWindow, by: person.name })
    .from(electionWindow)
    .innerJoin(person, eq(person.id, electionWindow.addedBy))
    .where(behind(after))
    .orderBy(desc(electionWindow.toAt), desc(electionWindow.id))
    .limit(size + 1)
  const lines = rows.slice(0, size).map(({ row, by }) => {
    const state = windowState(row, at)
    const asked = { addedBy: row.addedBy, isOn: state === 'open' }
    return {
      ...{ id: row.id, jurisdiction: row.jurisdiction, name: row.name, zone: row.zone },
      ...{ firstDay: row.firstDay, lastDay: row.lastDay, by, state },
      mayTakeBack: (state === 'coming' || state === 'open') && can(actor, 'elections.takeBack', asked),
    }
  })
  const last = rows[size - 1]?.row
  return {
    lines,
    mayKeep: can(actor, 'elections.keep'),
    next: rows.length > size && last ? writeCursor([last.toAt.toISOString(), last.id]) : null,
  }
}
