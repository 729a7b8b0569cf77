import type { Refusal } from '@/newsroom/result'
import type { PlannedTime } from '@/newsroom/time/wall-time'
import type { Priority } from './priorities'

/** What can be done to many stories at once; the command parses the same. No move is among them. */
export type BulkChange =
  | { readonly do: 'assign'; readonly assigneeId: string | null; readonly note: string }
  | { readonly do: 'deadline'; readonly deadline: PlannedTime | null }
  | { readonly do: 'priority'; readonly priority: Priority }
  | { readonly do: 'desk'; readonly deskId: string }

export type BulkItem = { readonly storyId: string; readonly change: BulkChange }

/** All or none. `back` takes it back; of a no each story says whether it was in the way. */
export type BulkAnswer =
  | { readonly ok: true; readonly back: readonly BulkItem[] }
  | { readonly ok: false; readonly answers: readonly { readonly storyId: string; readonly refusal: Refusal | null }[] }
