import type { CorrectionNote } from './correction'
import { NOTE_WORDS } from './kinds'

const said = (note: CorrectionNote): Readonly<Partial<Record<(typeof NOTE_WORDS)[number], string>>> => note

/** The sentences readers get, in order. The page shows them a line each; JSON-LD and feeds carry the same, joined. */
export const publicLines = (note: CorrectionNote): readonly string[] =>
  NOTE_WORDS.flatMap((word) => said(note)[word] ?? []).filter((line) => line.trim() !== '')
