import type { Reader } from '@/db/connect'
import { masthead } from '@/db/queries/settings'
import { knownWords } from '@/newsroom/people/password-rules'

/** What a stranger would try first for this account. */
export const wordsAbout = async (
  reader: Reader,
  { name, email }: { readonly name: string; readonly email: string },
): Promise<string[]> => knownWords({ name, email, house: (await masthead(reader))?.name ?? 'Stet' })
