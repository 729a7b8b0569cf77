import type { Variable } from '@/newsroom/disclaimers/variables'

/** Message keys know no dots. */
export const VARIABLE_WORDS = {
  'source.name': 'source_name',
  'source.url': 'source_url',
  author: 'author',
  'original.title': 'original_title',
  'site.name': 'site_name',
  partner: 'partner',
  sponsor: 'sponsor',
  holdings: 'holdings',
  licence: 'licence',
  translator: 'translator',
  'contact.rights': 'contact_rights',
  'ai.tool': 'ai_tool',
  age: 'age',
} as const satisfies Readonly<Record<Variable, string>>
