import type { CorrectionNote } from './correction'
import { NOTE_WORDS } from './kinds'

/** The sentences readers get, in order. The page shows them a line each; JSON-LD and feeds carry the same, joined. */
export const publicLines = (note: CorrectionNote): readonly string[] => {
  const said: Readonly<Record<string, string | undefined>> = note
  return NOTE_WORDS.map((word) => said[word] ?? '').filter((line) => line.trim() !== '')
}
