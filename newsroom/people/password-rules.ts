import { COMMON_PASSWORDS } from './common-passwords'

export const SHORTEST_PASSWORD = 15
export const LONGEST_PASSWORD = 256

export type PasswordFault = 'short' | 'long' | 'common' | 'personal'

const LONGEST_WORD = Math.max(...[...COMMON_PASSWORDS].map((word) => word.length))

/** With three words of the list, all chains are soon tried. */
const FEW = 3

/** So little left, once what everybody knows about a person is taken away, is no password. */
const ENOUGH = 8

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\p{Extended_Pictographic}]/gu, '')

const LOOKALIKES: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' }
const unmask = (text: string): string => text.replace(/[013457]/g, (digit) => LOOKALIKES[digit] ?? digit)

/** How few words of the list make up the whole text; Infinity when they do not. */
const wordsNeeded = (text: string): number => {
  const needed = [0]
  for (let end = 1; end <= text.length; end += 1) {
    let fewest = Number.POSITIVE_INFINITY
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start += 1) {
      const before = needed[start] ?? Number.POSITIVE_INFINITY
      if (before + 1 < fewest && COMMON_PASSWORDS.has(text.slice(start, end))) fewest = before + 1
    }
    needed.push(fewest)
  }
  return needed[text.length] ?? Number.POSITIVE_INFINITY
}

/** `aaaaaaaaaaaaaaa`, `abcabcabcabcabc`, `passwordpassword1`: a short piece over and over. */
const REPEATS = /^(.{1,8}?)\1+.{0,3}$/u

const isCommon = (folded: string): boolean =>
  REPEATS.test(folded) || [folded, unmask(folded)].some((text) => wordsNeeded(text.replace(/\d{1,2}$/, '')) <= FEW)

const isPersonal = (folded: string, known: readonly string[]): boolean => {
  const words = known.map(fold).filter((word) => word.length >= 2)
  const rest = words.reduce((left, word) => left.replaceAll(word, ''), folded)
  return rest.length < folded.length && rest.length < ENOUGH
}

/** What everybody knows of an account: words that protect nothing. */
export const knownWords = (about: { name: string; email: string; house: string }): string[] => [
  about.email,
  ...about.email.split('@'),
  about.name,
  ...about.name.split(/\s+/),
  about.house,
]

/** What is wrong with a new password, if anything. Any characters will do; only length and being guessable count. */
export const passwordFault = (password: string, known: readonly string[]): PasswordFault | null => {
  const length = [...password.normalize('NFKC')].length
  if (length < SHORTEST_PASSWORD) return 'short'
  if (length > LONGEST_PASSWORD) return 'long'
  const folded = fold(password)
  if (isPersonal(folded, known)) return 'personal'
  if (folded.length > 0 && isCommon(folded)) return 'common'
  return null
}
