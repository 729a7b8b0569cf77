import { type Mention, writeMention } from './mention'

/** A text being written. It shows names; `picks` knows whom each name was picked for. */
export type Draft = { readonly text: string; readonly picks: readonly Mention[] }

export const EMPTY: Draft = { text: '', picks: [] }

const LETTER_AT_END = /[\p{Script=Latin}\p{N}]$/u
const LETTER_AT_START = /^[\p{Script=Latin}\p{N}]/u

const withToken = (text: string, mention: Mention): string => {
  const typed = `@${mention.name}`
  return text
    .split(typed)
    .reduce((before, after) =>
      LETTER_AT_END.test(typed) && LETTER_AT_START.test(after)
        ? before + typed + after
        : before + writeMention(mention) + after,
    )
}

/** The text as it is sent: picked names as tokens, the longest first, so that nobody is cut out of another's name. */
export const sentText = ({ text, picks }: Draft): string =>
  picks.toSorted((one, other) => other.name.length - one.name.length).reduce(withToken, text.trim())

/** Two drafts as one: what could not be sent, above what has been written since. */
export const joined = (kept: Draft, since: Draft): Draft => {
  if (since.text.trim() === '') return kept
  const known = new Set(kept.picks.map(({ id }) => id))
  return {
    text: `${kept.text}\n\n${since.text}`,
    picks: [...kept.picks, ...since.picks.filter(({ id }) => !known.has(id))],
  }
}
