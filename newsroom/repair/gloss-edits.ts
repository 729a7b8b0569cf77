import type { Edit } from './edit'
import { type Gloss, glossesIn } from './glosses'
import { isCommon } from './is-common'
import { type Verdict, verdictOn } from './verdict'

type GlossEdits = { readonly sure: readonly Edit[]; readonly doubtful: readonly Edit[] }

const gone = ({ from, to }: Gloss): Edit => ({ from, to, text: '' })

/** How often each character carries a reading. */
const counted = (characters: readonly string[]): ReadonlyMap<string, number> => {
  const times = new Map<string, number>()
  for (const character of characters) times.set(character, (times.get(character) ?? 0) + 1)
  return times
}

/**
 * Of each line the readings that go. In a text that a converter went through that is all of them but single ones on rare
 * characters, which may be meant; elsewhere a person has to want it.
 */
export const glossEdits = (
  lines: readonly string[],
): { readonly verdict: Verdict; readonly of: readonly GlossEdits[] } => {
  const found = lines.map(glossesIn)
  const characters = found.flat().map(({ character }) => character)
  const verdict = verdictOn(characters)
  const times = counted(characters)
  const isSure = ({ character }: Gloss) =>
    verdict === 'artefact' && ((times.get(character) ?? 0) > 1 || isCommon(character))
  const of = found.map((glosses) => ({
    sure: glosses.filter(isSure).map(gone),
    doubtful: verdict === 'clean' ? [] : glosses.filter((gloss) => !isSure(gloss)).map(gone),
  }))
  return { verdict, of }
}
