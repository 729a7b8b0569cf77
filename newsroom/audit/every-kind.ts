import { MOVE_NAMES, type MoveName } from '@/newsroom/workflow/table'
import { AUDIT_KINDS, type AuditKind } from './kinds'

/** Everything the record may speak of: moves under their own name, then what commands do. */
export const EVERY_KIND: readonly (MoveName | AuditKind)[] = [...MOVE_NAMES, ...AUDIT_KINDS]

export const isKind = (value: unknown): value is MoveName | AuditKind => EVERY_KIND.some((kind) => kind === value)
