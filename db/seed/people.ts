import type { Locale } from '@/newsroom/language/locales'
import type { Role } from '@/newsroom/people/roles'

export type CastKey = 'reporter' | 'editor' | 'chief' | 'legal' | 'admin' | 'contributor'

type Member = {
  readonly key: CastKey
  readonly name: string
  readonly slug: string
  readonly language: Locale
  readonly role: Role
  /** Null: for the whole house. */
  readonly desks: readonly ('news' | 'opinion')[] | null
}

/** The sample cast. All share one generated password; addresses are `{key}@example.com`. */
export const CAST: readonly Member[] = [
  {
    key: 'reporter',
    name: 'Lin Wei 林薇',
    slug: 'lin-wei',
    language: 'en',
    role: 'reporter',
    desks: ['news', 'opinion'],
  },
  {
    key: 'editor',
    name: 'Ada Chen 陳雅達',
    slug: 'ada-chen',
    language: 'en',
    role: 'editor',
    desks: ['news', 'opinion'],
  },
  { key: 'chief', name: 'Marcus Hale', slug: 'marcus-hale', language: 'en', role: 'chief', desks: null },
  { key: 'legal', name: 'Su Min 蘇敏', slug: 'su-min', language: 'en', role: 'legal', desks: null },
  { key: 'admin', name: 'Kit Wong 王傑', slug: 'kit-wong', language: 'en', role: 'admin', desks: null },
  {
    key: 'contributor',
    name: 'Rosa Vidal',
    slug: 'rosa-vidal',
    language: 'en',
    role: 'contributor',
    desks: ['opinion'],
  },
]
