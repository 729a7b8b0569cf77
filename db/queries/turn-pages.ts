import type { Place } from '@/newsroom/article/cursor'

/** Where in a list a page begins; null: at its top. */
export type Turn = { readonly after: Place } | { readonly before: Place } | null

export type Turned<Item> = {
  readonly items: readonly Item[]
  /** Places to turn to, null at either end; `first` is the first page. */
  readonly newer: Place | 'first' | null
  readonly older: Place | null
}

type List<Item> = {
  /** So many items from a place on, in the order of the list whichever way it is turned. */
  readonly fetch: (turn: Turn, most: number) => Promise<readonly Item[]>
  readonly placeOf: (item: Item) => Place
  readonly turn: Turn
  readonly size: number
}

/** A page of a list, newest first. Keyset only: no page is found by counting. */
export const turnPages = async <Item>(list: List<Item>): Promise<Turned<Item>> => {
  const { fetch, placeOf, turn, size } = list
  const rows = await fetch(turn, size + 1)
  const full = rows.length > size
  if (turn !== null && 'before' in turn) {
    const items = full ? rows.slice(1) : rows
    const [top, last] = [items[0], items.at(-1)]
    return { items, newer: full && top ? placeOf(top) : null, older: last ? placeOf(last) : null }
  }
  const items = rows.slice(0, size)
  const [top, last] = [items[0], items.at(-1)]
  return {
    items,
    newer: turn !== null && top ? await newerOf(list, placeOf(top)) : null,
    older: full && last ? placeOf(last) : null,
  }
}

/** A whole page above this one is turned to by its place; a shorter rest is the first page. */
const newerOf = async <Item>({ fetch, size }: List<Item>, top: Place): Promise<Place | 'first'> => {
  const above = await fetch({ before: top }, size + 1)
  return above.length > size ? top : 'first'
}
