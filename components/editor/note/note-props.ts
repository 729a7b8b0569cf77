import type { ChangeNote } from '@/newsroom/story/change-note'

/** What every part of the note to readers is given. */
export type NoteProps = {
  readonly note: ChangeNote
  readonly set: (part: Partial<ChangeNote>) => void
  readonly put: (note: ChangeNote) => void
  readonly lang: string
  readonly isReadOnly: boolean
}
