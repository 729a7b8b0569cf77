import type { Reader } from '@/db/connect'
import type { ListedChange, ListedFilter } from '@/newsroom/corrections/listed-change'
import type { Locale } from '@/newsroom/language/locales'
import { type Turn, type Turned, turnPages } from '../turn-pages'
import { listedChanges } from './changes'
import { listedKills, listedWithdrawals } from './takedowns'

const SOURCES = [listedChanges, listedWithdrawals, listedKills] as const

type Asked = ListedFilter & { readonly language: Locale; readonly turn: Turn; readonly size: number }

const newestFirst = (one: ListedChange, other: ListedChange): number =>
  other.at.getTime() - one.at.getTime() || (one.id < other.id ? 1 : -1)

/** Of each kind of record as many as the page could need; together they are the page. */
const fetchPage = async (reader: Reader, ask: Asked, turn: Turn, most: number): Promise<readonly ListedChange[]> => {
  const found = await Promise.all(SOURCES.map((source) => source(reader, { ...ask, turn, most })))
  const all = found.flat().toSorted(newestFirst)
  return turn !== null && 'before' in turn ? all.slice(-most) : all.slice(0, most)
}

/** A page of all that was put right or taken down, newest first. */
export const publicCorrections = (reader: Reader, ask: Asked): Promise<Turned<ListedChange>> =>
  turnPages({
    fetch: (turn, most) => fetchPage(reader, ask, turn, most),
    placeOf: ({ at, id }) => ({ at, id }),
    turn: ask.turn,
    size: ask.size,
  })
