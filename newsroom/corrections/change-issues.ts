import type { Issue } from '@/newsroom/issue'
import type { ChangeNote } from '@/newsroom/story/change-note'
import type { Side } from '@/newsroom/story/part-texts'
import { affectsHeadline } from './affects'
import { classify } from './classify'
import { type CorrectionNote, parseNote } from './correction'
import type { Difference } from './difference'
import { type ChangeKind, NOTE_WORDS } from './kinds'
import { type Floor, floorOf, placeAllowed } from './minimum-place'
import { silentEdits } from './silent-edit'

export type PublicChange = {
  /** What readers have, or had last. */
  readonly live: Side
  /** What they are to have. */
  readonly next: Side
  readonly kind: ChangeKind
  readonly note: ChangeNote | null
  /** For how long readers have had the text that is changed. */
  readonly errorLiveHours: number
  readonly limitHours: number
}

/** A change as whoever writes it sees it: what differs, how low its note may stand and why, and all that is in the way. */
export type ChangeStanding = {
  readonly differences: readonly Difference[]
  readonly floor: Floor
  readonly issues: readonly Issue[]
}

/** Kinds that may go without a word: a letter put right, and new facts that stand beside the old. */
const MAY_BE_SILENT: readonly ChangeKind[] = ['typo', 'update']

const saysNothing = (note: ChangeNote | null): boolean => NOTE_WORDS.every((word) => (note?.[word] ?? '').trim() === '')

/** The note once it is complete for its kind; null while it is not. */
export const noteOf = (kind: ChangeKind, note: ChangeNote | null): CorrectionNote | null => {
  const parsed = note && kind !== 'typo' ? parseNote({ kind, ...note }) : null
  return parsed?.ok ? parsed.note : null
}

const noteIssues = ({ kind, note }: PublicChange): readonly Issue[] => {
  if (kind === 'typo' || (saysNothing(note) && MAY_BE_SILENT.includes(kind))) return []
  const parsed = parseNote({ kind, ...note })
  return parsed.ok ? [] : parsed.issues
}

/** Where the change stands: compared once, judged from every side. */
export const changeStanding = (change: PublicChange): ChangeStanding => {
  const { live, next, kind, errorLiveHours, limitHours } = change
  const differences = classify(live, next)
  const headline = affectsHeadline(differences)
  const note = noteOf(kind, change.note)
  const facts = { kind, errorLiveHours, limitHours, affectsHeadline: headline }
  return {
    differences,
    floor: floorOf({ ...facts, severity: change.note?.severity ?? 'minor' }),
    issues: [
      ...noteIssues(change),
      ...(note ? placeAllowed(note.place, { ...facts, severity: note.severity }) : []),
      ...silentEdits(differences, { kind, note }),
    ],
  }
}

/** Everything that stands between a changed piece and its readers: words missing, too low a place, edits not owned up to. */
export const changeIssues = (change: PublicChange): readonly Issue[] => changeStanding(change).issues
