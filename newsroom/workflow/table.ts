export const MOVE_NAMES = [
  'start',
  'file',
  'recall',
  'sendBack',
  'approve',
  'voidApproval',
  'publish',
  'supersede',
  'startNext',
  'kill',
  'spike',
  'unspike',
] as const
export type MoveName = (typeof MOVE_NAMES)[number]
