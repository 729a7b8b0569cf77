import { type FileHandle, open, readFile } from 'node:fs/promises'
import { resolve } from 'node:path'

/** Where heads of the audit trail are kept, one a line, beside the database and not in it. Only ever added to. */
export const headsFile = (): string => resolve(process.env.STET_DATA ?? 'data', 'audit-heads.jsonl')

const isMissing = (cause: unknown): boolean => cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'

/** Every line that was kept; empty before the first. */
export const keptHeads = async (): Promise<string> => {
  try {
    return await readFile(headsFile(), 'utf8')
  } catch (cause) {
    if (isMissing(cause)) return ''
    throw cause
  }
}

const endOf = async (file: FileHandle, bytes: number): Promise<string> => {
  const { size } = await file.stat()
  const from = Math.max(0, size - bytes)
  const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(size, bytes)), 0, undefined, from)
  const text = buffer.toString('utf8', 0, bytesRead)
  return from === 0 ? text : text.slice(text.indexOf('\n') + 1)
}

/** The latest lines, as many whole ones as are in so many bytes. */
export const latestHeads = async (bytes: number): Promise<string> => {
  try {
    const file = await open(headsFile(), 'r')
    return await endOf(file, bytes).finally(() => file.close())
  } catch (cause) {
    if (isMissing(cause)) return ''
    throw cause
  }
}

/** Adds a line that a power cut after this cannot take away. What an earlier one left half-written ends there. */
export const keepHead = async (line: string): Promise<void> => {
  const file = await open(headsFile(), 'a+', 0o600)
  try {
    const end = await endOf(file, 1)
    await file.appendFile(`${end === '' || end === '\n' ? '' : '\n'}${line}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
}
