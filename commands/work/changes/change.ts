import { z } from 'zod'
import type { StoryRow } from '@/db/queries/lock-edition'
import type { AuditKind } from '@/newsroom/audit/kinds'
import type { Actor } from '@/newsroom/people/actor'
import type { Result } from '@/newsroom/result'
import { PRIORITIES } from '@/newsroom/story/priorities'
import { PlannedTime } from '@/newsroom/time/wall-time'

const note = z.string().trim().max(1_000)

/**
 * Everything that can be done to many stories at once. None of it is a move: what changes a state, and so what
 * publishes, has no place in this union.
 */
export const StoryChange = z.discriminatedUnion('do', [
  z.object({ do: z.literal('assign'), assigneeId: z.uuid().nullable(), note: note.default('') }),
  z.object({ do: z.literal('deadline'), deadline: PlannedTime.nullable() }),
  z.object({ do: z.literal('priority'), priority: z.enum(PRIORITIES) }),
  z.object({ do: z.literal('desk'), deskId: z.uuid() }),
])
export type StoryChange = z.infer<typeof StoryChange>
export type ChangeName = StoryChange['do']
export type ChangeOf<N extends ChangeName> = Extract<StoryChange, { do: N }>

/** What changes may touch of a story. */
export type Changed = Pick<StoryRow, 'assigneeId' | 'deadline' | 'deadlineZone' | 'priority' | 'deskId'>

export type Planned = {
  readonly set: Partial<Changed>
  readonly audit: AuditKind
  readonly detail: Readonly<Record<string, unknown>>
  /** What takes it back. */
  readonly back: StoryChange
}

/** What a change needs to know beside the story, read once for all stories. */
export type Known = {
  /** Everybody named, as they stand now; who has left is missing. */
  readonly people: ReadonlyMap<string, Actor>
  readonly desks: ReadonlySet<string>
}

/** Decides about one story; pure, so that nothing is written before all of them are decided. */
export type Plan<N extends ChangeName> = (
  change: ChangeOf<N>,
  own: StoryRow,
  asked: { readonly actor: Actor; readonly known: Known },
) => Result<Planned>
