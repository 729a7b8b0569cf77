import fc from 'fast-check'
import { BAD } from './attribute-values'

type Json = unknown
type Place = { readonly holder: Record<string, Json>; readonly key: string }

const isObject = (value: Json): value is Record<string, Json> => typeof value === 'object' && value !== null

const placesIn = (value: Json): readonly Place[] =>
  isObject(value) ? Object.keys(value).flatMap((key) => [{ holder: value, key }, ...placesIn(value[key])]) : []

const JUNK: readonly Json[] = [
  null,
  0,
  -1,
  1.5,
  '',
  'x',
  true,
  [],
  {},
  [[]],
  { type: 'paragraph' },
  { type: 'script' },
  { type: 'text', text: '' },
  { type: 'text', text: 'stray' },
  { type: 'doc', content: [{ type: 'paragraph' }] },
  'javascript:alert(1)',
  'nul\u0000',
  '\udfff',
  99,
  ...Object.values(BAD).flat(),
]

const STRAYS = [
  'onclick',
  'style',
  'class',
  'src',
  'toJSON',
  'constructor',
  'text',
  'marks',
  'content',
  'attrs',
  'type',
]

/** What is left after a wire: keys on lists, for one, are not. */
const asSent = (json: Json): Json => JSON.parse(JSON.stringify(json))

/** One wound to a document: a value replaced, a key added or taken away, a list doubled, turned round or swapped. */
const wound = (root: Json, seed: number, junk: Json, stray: string, kind: number): Json => {
  const places = placesIn(root)
  const place = places[seed % Math.max(1, places.length)]
  if (place === undefined) return junk
  const { holder, key } = place
  const held = holder[key]
  if (kind === 0) holder[key] = structuredClone(junk)
  else if (kind === 1) delete holder[key]
  else if (kind === 2 && isObject(held)) held[stray] = structuredClone(junk)
  else if (kind === 3 && Array.isArray(held)) held.push(...structuredClone(held))
  else if (kind === 4 && Array.isArray(held)) held.reverse()
  else holder[key] = structuredClone(places[(seed * 7) % places.length]?.holder) ?? null
  return asSent(root)
}

/** The same document with one to three wounds. Some still are good documents. */
export const mutantsOf = (json: Json): fc.Arbitrary<Json> =>
  fc
    .array(fc.tuple(fc.nat(), fc.constantFrom(...JUNK), fc.constantFrom(...STRAYS), fc.integer({ min: 0, max: 5 })), {
      minLength: 1,
      maxLength: 3,
    })
    .map((wounds) =>
      wounds.reduce<Json>(
        (wounded, [seed, junk, stray, kind]) => wound(wounded, seed, junk, stray, kind),
        structuredClone(json),
      ),
    )
