import type { Licence } from '@/newsroom/story/declaration'

/**
 * The names of licences, which are the same in every language. What is only a house's own terms has no name: its wording
 * says it in words.
 */
export const LICENCE_NAMES: Readonly<Record<Licence, string>> = {
  all_rights: '',
  ask_first: '',
  cc_by: 'CC BY',
  cc_by_sa: 'CC BY-SA',
  cc_by_nc: 'CC BY-NC',
  cc_by_nd: 'CC BY-ND',
  cc0: 'CC0',
}
