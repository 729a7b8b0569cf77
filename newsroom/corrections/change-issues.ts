import type { Issue } from '@/newsroom/issue'
import type { ChangeNote } from '@/newsroom/story/change-note'
import type { Side } from '@/newsroom/story/part-texts'
import { affectsHeadline } from './affects'
import { classify } from './classify'
import { type CorrectionNote, parseNote } from './correction'
import type { ChangeKind } from './kinds'
import { placeAllowed } from './minimum-place'
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

/** Kinds that may go without a word: a letter put right, and new facts that stand beside the old. */
const MAY_BE_SILENT: readonly ChangeKind[] = ['typo', 'update']

/** The note once it is complete for its kind; null while it is not. */
export const noteOf = (kind: ChangeKind, note: ChangeNote | null): CorrectionNote | null => {
  const parsed = note && kind !== 'typo' ? parseNote({ kind, ...note }) : null
  return parsed?.ok ? parsed.note : null
}

const noteIssues = ({ kind, note }: PublicChange): readonly Issue[] => {
  if (kind === 'typo' || (note === null && MAY_BE_SILENT.includes(kind))) return []
  const parsed = parseNote({ kind, ...note })
  return parsed.ok ? [] : parsed.issues
}

const placeIssues = (change: PublicChange, note: CorrectionNote | null): readonly Issue[] => {
  if (note === null) return []
  const headline = affectsHeadline(classify(change.live, change.next))
  return placeAllowed(note.place, { ...note, ...change, affectsHeadline: headline })
}

/** Everything that stands between a changed piece and its readers: words missing, too low a place, edits not owned up to. */
export const changeIssues = (change: PublicChange): readonly Issue[] => {
  const { live, next, kind } = change
  const note = noteOf(kind, change.note)
  return [...noteIssues(change), ...placeIssues(change, note), ...silentEdits(live, next, { kind, note })]
}
