type Read =
  | { readonly ok: true; readonly value: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly status: 400 | 413; readonly code: string }

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Keys that change what an object is; no honest client sends them. */
const refuseTraps = (key: string, value: unknown): unknown => {
  if (key === '__proto__' || key === 'constructor' || key === 'toJSON')
    throw new SyntaxError(`The key ${key} is refused.`)
  return value
}

/** Reads a JSON object from the body: counted while reading, complete as announced, free of trap keys. */
export const readBounded = async (request: Request, most: number): Promise<Read> => {
  const announced = request.headers.get('content-length')
  const pieces: Uint8Array[] = []
  let bytes = 0
  for await (const piece of request.body ?? []) {
    bytes += piece.byteLength
    if (bytes > most) return { ok: false, status: 413, code: 'tooLarge' }
    pieces.push(piece)
  }
  if (announced !== null && Number(announced) !== bytes) return { ok: false, status: 400, code: 'cutShort' }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces))
    const value: unknown = JSON.parse(text, refuseTraps)
    return isRecord(value) ? { ok: true, value } : { ok: false, status: 400, code: 'notAnObject' }
  } catch {
    return { ok: false, status: 400, code: 'notJson' }
  }
}
