import type { Source, SourceType } from './source'

type Field = 'name' | 'author' | 'title' | 'url'
/** Any one of these fields is enough; the first is where the issue points. */
type Need = readonly [Field, ...Field[]]

/** What a source of each type must say about itself. Own work needs its byline, which every piece needs. */
const NEEDS: Readonly<Record<SourceType, readonly Need[]>> = {
  original: [],
  exclusive: [],
  compiled: [['name']],
  translated: [['author', 'name'], ['title']],
  wire: [['name']],
  republished: [['name'], ['author'], ['title'], ['url']],
  partner_supplied: [['name']],
  contributor: [['author', 'name']],
  self_media: [['name']],
  press_release: [['name']],
  sponsored: [['name']],
  ugc: [['author', 'name']],
  ai_generated: [],
  ai_assisted: [],
}

const OWN_WORK: readonly SourceType[] = ['original', 'exclusive']

/** Fields of the source that are missing. */
export const missingSourceFields = (source: Source): readonly Field[] =>
  NEEDS[source.type].filter((need) => need.every((field) => source[field].trim() === '')).map(([field]) => field)

/** Own work has no address elsewhere: one of the two must be wrong. */
export const contradictsItself = ({ type, url }: Source): boolean => OWN_WORK.includes(type) && url.trim() !== ''
