/** Why a document is refused. `path` is a JSON pointer, `code` is for programs, `message` for whoever sent it. */
export type Fault = { readonly path: string; readonly code: string; readonly message: string }

export const fault = (path: string, code: string, message: string): Fault => ({ path, code, message })

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
