import { pinyin } from 'pinyin-pro'

/** A reading in brackets behind its character; the offsets are those of the brackets with what is in them. */
export type Gloss = { readonly from: number; readonly to: number; readonly character: string }

/** Half- or full-width brackets; tone marks may be written as marks of their own. */
const BRACKETED = /(\p{Script=Han})([(（])([\p{Script=Latin}\p{M}]{1,12})[)）]/gu

/** One syllable in lower case. */
const SYLLABLE = /^(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?[aeiouüāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{1,4}(?:n|ng|r)?$/u

/** Looking one up takes longer than all the rest, and a text asks for the same few again and again. */
const looked = new Map<string, readonly string[]>()

const readingsOf = (character: string): readonly string[] => {
  const known = looked.get(character) ?? pinyin(character, { multiple: true, type: 'array' })
  looked.set(character, known)
  return known
}

const isReading = (character: string, syllable: string): boolean =>
  SYLLABLE.test(syllable) && readingsOf(character).includes(syllable)

/** Brackets in which nothing stands but a reading of the character before them, tone included. */
export const glossesIn = (line: string): readonly Gloss[] =>
  [...line.matchAll(BRACKETED)].flatMap(({ 0: all, 1: character = '', 3: inner = '', index }) =>
    isReading(character, inner.normalize('NFC'))
      ? [{ from: index + character.length, to: index + all.length, character }]
      : [],
  )
