/** A place in a list of articles, newest first. */
export type Place = { readonly at: Date; readonly id: string }

/** Nine digits reach the year 5188; later ones PostgreSQL would not read. */
const SHAPE = /^([0-9a-z]{1,9})-([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/

/** For the address bar. One place has one spelling, so that one page has one address. */
export const writePlace = ({ at, id }: Place): string => `${at.getTime().toString(36)}-${id}`

/** Null for anything `writePlace` would not have written. */
export const readPlace = (text: string): Place | null => {
  const [, time = '', id = ''] = SHAPE.exec(text) ?? []
  const at = new Date(Number.parseInt(time, 36))
  if (Number.isNaN(at.getTime())) return null
  return writePlace({ at, id }) === text ? { at, id } : null
}
