import type { NoticeKind } from './kinds'

/** Told in the newsroom whatever a person has muted: not to know of these is worse than to hear of them. */
export const ALWAYS_TOLD: readonly NoticeKind[] = ['mentioned', 'sentBack', 'voided', 'publishFailed']
