import { UNSAID } from '@/newsroom/story/ai-use'
import { UNDECLARED } from '@/newsroom/story/declaration'
import type { Byline, Package } from '@/newsroom/story/package'
import { LICENCE_NAMES } from './licence-names'
import type { Values } from './variables'

/** Names standing together the way the language sets them. */
const together = (names: readonly string[], language: string) =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(names)

/** What of the house a notice may name. */
export type HouseValues = { readonly name: string; readonly rightsContact: string }

const signed = (byline: readonly Byline[], language: string) =>
  together(
    byline.map(({ name }) => name),
    language,
  )

/** What the variables stand for in this package. The original author comes before our own byline. */
export const valuesOf = (
  {
    source,
    byline,
    language,
    ai = UNSAID,
    declared = UNDECLARED,
  }: Pick<Package, 'source' | 'byline' | 'language' | 'ai' | 'declared'>,
  house: HouseValues,
): Values => ({
  'source.name': source.name,
  'source.url': source.url,
  author: source.author || signed(byline, language),
  'original.title': source.title,
  'site.name': house.name,
  partner: source.name,
  sponsor: declared.sponsor || source.name,
  holdings: declared.holdings,
  licence: declared.licence === null ? '' : LICENCE_NAMES[declared.licence],
  /** Whoever signs a translation made it, unless a machine did. */
  translator: source.type === 'translated' && ai.grade !== 'ai_translated' ? signed(byline, language) : '',
  'contact.rights': house.rightsContact,
  'ai.tool': together(
    ai.systems.map((system) => system.trim()).filter((system) => system !== ''),
    language,
  ),
  age: '',
})
