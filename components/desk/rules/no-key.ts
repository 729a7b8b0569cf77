import type { Refusal } from '@/newsroom/result'

type Kind = Refusal['kind'] | 'failed'

/** What is said of a no that has no words of its own, by its kind. */
export type Otherwise<Word extends string> = Readonly<Record<Kind, Word>>

/** The one word a no was given, if its kind has one. */
const wordOf = (no: Refusal): string | null => {
  if ('because' in no) return no.because
  if ('state' in no) return no.state
  return 'key' in no ? no.key : null
}

/** Which words a no is told in: its own, where these are among the known ones, else those of its kind. */
export const noKeyOf = <Own extends string, Word extends string>(
  no: Refusal | 'failed',
  known: readonly Own[],
  otherwise: Otherwise<Word>,
): Own | Word => {
  if (no === 'failed') return otherwise.failed
  const word = wordOf(no)
  return known.find((own) => own === word) ?? otherwise[no.kind]
}
