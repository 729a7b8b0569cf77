import { MOVES_AFTER_PRINT } from './moves-after-print'
import { MOVES_IN_WORK } from './moves-in-work'
import { MOVES_TO_PRINT } from './moves-to-print'
import type { MoveSpec } from './spec'
import type { State } from './states'

/** The one table: what moves a story, who may, what must be true first, and what happens. Nothing else writes a state. */
export const MOVES = { ...MOVES_IN_WORK, ...MOVES_TO_PRINT, ...MOVES_AFTER_PRINT } as const satisfies Record<
  string,
  MoveSpec
>

/** In the order in which they are offered: the way of a piece from its first word to its end. */
export const MOVE_NAMES = [
  'start',
  'file',
  'recall',
  'sendBack',
  'handBack',
  'pass',
  'approve',
  'voidApproval',
  'schedule',
  'unschedule',
  'goLive',
  'missSchedule',
  'publish',
  'forcePublish',
  'clearDebt',
  'supersede',
  'startNext',
  'withdraw',
  'retire',
  'reinstate',
  'kill',
  'spike',
  'unspike',
] as const satisfies readonly (keyof typeof MOVES)[]
export type MoveName = keyof typeof MOVES

/** The row of a move, read as a row of the table rather than as its literal. */
export const specOf = (move: MoveName): MoveSpec => MOVES[move]

/** Where the move leads from here. */
export const leadsTo = (move: MoveName, from: State): State => {
  const { to } = specOf(move)
  return to === 'same' ? from : to
}
