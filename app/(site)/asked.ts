import { type Place, readPlace } from '@/newsroom/article/cursor'
import { isLocale, type Locale } from '@/newsroom/language/locales'

export type Asked = {
  readonly language: Locale | null
  readonly turn: { readonly after: Place } | { readonly before: Place } | null
  /** The turn as it stands in the address. */
  readonly query: string
}

const turnOf = (after: string | null, before: string | null): Pick<Asked, 'turn' | 'query'> | null => {
  if (after !== null && before !== null) return null
  if (after === null && before === null) return { turn: null, query: '' }
  const place = readPlace(after ?? before ?? '')
  if (place === null) return null
  return after === null
    ? { turn: { before: place }, query: `before=${before}` }
    : { turn: { after: place }, query: `after=${after}` }
}

/** Which page of a list, in which language; null for a question no link of ours asks. */
export const askedOf = (request: Request): Asked | null => {
  const { searchParams } = new URL(request.url)
  const language = searchParams.get('lang')
  const turn = turnOf(searchParams.get('after'), searchParams.get('before'))
  if (turn === null || (language !== null && !isLocale(language))) return null
  return { language, ...turn }
}
