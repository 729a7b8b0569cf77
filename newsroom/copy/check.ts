import type { Copy } from './copy'

export type Checked =
  | { readonly ok: true; readonly copy: Copy }
  | { readonly ok: false; readonly path: string; readonly code: string; readonly message: string }

export const checkCopy = (json: unknown): Checked =>
  typeof json === 'object' && json !== null && 'type' in json && json.type === 'doc'
    ? { ok: true, copy: { ...json, type: 'doc' } }
    : { ok: false, path: '', code: 'notCopy', message: 'not a document' }
