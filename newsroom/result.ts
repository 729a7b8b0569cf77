import type { Issue } from './issue'

/** A no that is expected. Anything else that goes wrong is a bug, and an exception. */
export type Refusal =
  | { readonly kind: 'notFound' }
  | { readonly kind: 'forbidden'; readonly because: string }
  | { readonly kind: 'wrongState'; readonly state: string }
  | { readonly kind: 'notReady'; readonly issues: readonly Issue[] }
  | { readonly kind: 'invalid'; readonly field: string; readonly key: string }

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal }

export const done = <T>(value: T): Result<T> => ({ ok: true, value })
export const refused = (refusal: Refusal): { ok: false; refusal: Refusal } => ({ ok: false, refusal })
export const invalid = (field: string, key: string) => refused({ kind: 'invalid', field, key })
