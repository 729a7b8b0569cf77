import type { Variable } from '@/newsroom/disclaimers/variables'

/** The field of the piece that fills a variable; null where none does. */
export const VARIABLE_FIELDS: Readonly<Record<Variable, string | null>> = {
  'source.name': 'source.name',
  'source.url': 'source.url',
  author: 'source.author',
  'original.title': 'source.title',
  'site.name': null,
  partner: 'source.name',
  sponsor: 'source.name',
  holdings: 'declared.holdings',
  licence: 'declared',
  translator: 'byline',
  'contact.rights': null,
  'ai.tool': 'ai',
  age: null,
}
