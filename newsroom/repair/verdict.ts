import { isCommon } from './is-common'

/**
 * What readings in brackets say of a text: `artefact`: a converter put them in, and they go; `doubtful`: somebody has
 * to look; `clean`: there are none, or one that helps with a rare character.
 */
export type Verdict = 'artefact' | 'doubtful' | 'clean'

const MANY = 5
const DIFFERENT = 3

/** Judged over the whole text, from the characters that carry a reading, each as often as it does. */
export const verdictOn = (characters: readonly string[]): Verdict => {
  const distinct = new Set(characters).size
  if (characters.length > distinct || (characters.length >= MANY && distinct >= DIFFERENT)) return 'artefact'
  const [first, ...others] = characters
  return first === undefined || (others.length === 0 && !isCommon(first)) ? 'clean' : 'doubtful'
}
