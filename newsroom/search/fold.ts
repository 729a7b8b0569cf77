import { toSimplified } from '@/newsroom/story/to-simplified'

/** Letters that do not come apart into a base and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
}

const simple = new Map<string, string>()

/** One character at a time: what a character folds to must not depend on its neighbours, or half a word finds nothing. */
const simplified = (character: string): string => {
  const known = simple.get(character)
  if (known !== undefined) return known
  const made = toSimplified(character)
  simple.set(character, made)
  return made
}

/**
 * A text as it is looked for: full and half width, capitals, accents and the two Chinese scripts are the same.
 * Never kept and never shown.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[ßøłđðþæœı]/g, (letter) => LETTERS[letter] ?? letter)
    .replaceAll(/\p{Script=Han}/gu, simplified)
