/** What may stand at one place: one of these characters, or, null, any. */
type Place = ReadonlySet<string> | null

export type CompiledTerm = {
  readonly places: readonly [Place, ...Place[]]
  /** Written without capitals, a term is found however it is written. */
  readonly folds: boolean
}

type Spelled = { readonly text: string; readonly form: 'plain' | 'pattern' }

const DIGITS = '0123456789０１２３４５６７８９'

const oneOf = (points: readonly string[]): Place =>
  new Set(points.flatMap((point) => (point === '#' ? [...DIGITS] : [point])))

/** The place that begins at `from`, and where the next one begins; null: not a pattern. */
const placeAt = (points: readonly string[], from: number): { readonly place: Place; readonly next: number } | null => {
  const [point = '', next] = [points[from], from + 1]
  if (point === '#') return { place: oneOf([point]), next }
  if (point === '?') return { place: null, next }
  if (point === ']') return null
  if (point !== '[') return { place: new Set([point]), next }
  const end = points.indexOf(']', next)
  return end <= next ? null : { place: oneOf(points.slice(next, end)), next: end + 1 }
}

const placesOf = (points: readonly string[]): readonly Place[] | null => {
  const places: Place[] = []
  for (let from = 0; from < points.length; ) {
    const found = placeAt(points, from)
    if (found === null) return null
    places.push(found.place)
    from = found.next
  }
  return places
}

/**
 * A term as places in a row. In a pattern `#` is one digit, `?` any one character and `[…]` one of these, digits among
 * them where a `#` is. Nothing repeats and nothing is optional, so a match has a fixed length and no text makes it
 * slow. Null: not to be read, or a pattern that would match everything.
 */
export const compileTerm = ({ text, form }: Spelled): CompiledTerm | null => {
  const points = [...text]
  const places = form === 'plain' ? points.map((point): Place => new Set([point])) : placesOf(points)
  const [first, ...rest] = places ?? []
  if (first === undefined || [first, ...rest].every((place) => place === null)) return null
  return { places: [first, ...rest], folds: text === text.toLowerCase() }
}
