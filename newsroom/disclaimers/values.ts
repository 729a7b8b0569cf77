import type { Package } from '@/newsroom/story/package'
import type { Values } from './variables'

/** Names standing together the way the language sets them. */
const together = (names: readonly string[], language: string) =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(names)

/** What the variables stand for in this package. The original author comes before our own byline. */
export const valuesOf = (
  { source, byline, language }: Pick<Package, 'source' | 'byline' | 'language'>,
  house: { readonly name: string },
): Values => ({
  'source.name': source.name,
  'source.url': source.url,
  author:
    source.author ||
    together(
      byline.map(({ name }) => name),
      language,
    ),
  'original.title': source.title,
  'site.name': house.name,
  partner: source.name,
  sponsor: source.name,
})
