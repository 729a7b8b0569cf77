import type { CorrectionNote } from './correction'
import { NOTE_WORDS, type NoteWord } from './kinds'

/** Words of a note in the order in which they are read; what was left empty was not said. */
export const linesOf = (words: Readonly<Partial<Record<NoteWord, string>>>): readonly string[] =>
  NOTE_WORDS.map((word) => words[word] ?? '').filter((line) => line.trim() !== '')

/** The sentences readers get, in order. The page shows them a line each; JSON-LD and feeds carry the same, joined. */
export const publicLines = (note: CorrectionNote): readonly string[] => (note.kind === 'typo' ? [] : linesOf(note))
