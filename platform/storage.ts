import { createHash } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'

/** The folder of finished pictures. Half-received files lie beside it, so that nothing unfinished can be served. */
const mediaFolder = () => resolve(process.env.STET_DATA ?? 'data', 'media')
const receivingFolder = () => resolve(process.env.STET_DATA ?? 'data', 'receiving')

const SAFE_PATH = /^[A-Za-z0-9_-]+(?:\/[A-Za-z0-9_-]+)*\.[a-z0-9]{1,5}$/

/** The file a stored path names, or null when the path could leave the media folder. */
export const mediaFile = (path: string): string | null => {
  if (path.length > 200 || !SAFE_PATH.test(path)) return null
  const file = resolve(mediaFolder(), path)
  return file.startsWith(mediaFolder() + sep) ? file : null
}

export type Received = { readonly file: string; readonly bytes: number; readonly sha256: string }

/**
 * Receives a stream into a temporary file, counting as it reads: null as soon as it is longer than `limit` bytes,
 * whatever length was announced. The caller forgets the file.
 */
export const receive = async (
  body: AsyncIterable<Uint8Array>,
  name: string,
  limit: number,
): Promise<Received | null> => {
  await mkdir(receivingFolder(), { recursive: true, mode: 0o700 })
  const file = join(receivingFolder(), name)
  const target = await open(file, 'wx', 0o600)
  const hash = createHash('sha256')
  let bytes = 0
  try {
    for await (const piece of body) {
      bytes += piece.byteLength
      if (bytes > limit) break
      hash.update(piece)
      await target.write(piece)
    }
  } catch (cause) {
    await forget(file)
    throw new Error('The upload ended early.', { cause })
  } finally {
    await target.close()
  }
  if (bytes > limit) {
    await forget(file)
    return null
  }
  return { file, bytes, sha256: hash.digest('hex') }
}

export const forget = (file: string): Promise<void> => rm(file, { force: true })

/** Puts finished bytes under a stored path; a reader sees the whole file or none. */
export const keepMedia = async (path: string, bytes: Uint8Array): Promise<void> => {
  const file = mediaFile(path)
  if (file === null) throw new Error(`Not a media path: ${path}`)
  await mkdir(join(file, '..'), { recursive: true })
  const unfinished = `${file}.part`
  const target = await open(unfinished, 'w', 0o644)
  try {
    await target.writeFile(bytes)
    await target.sync()
  } finally {
    await target.close()
  }
  await rename(unfinished, file)
}

/** The bytes under a stored path, or null when there are none. A rendition is small enough to be read whole. */
export const readMedia = async (path: string): Promise<Uint8Array<ArrayBuffer> | null> => {
  const file = mediaFile(path)
  if (file === null) return null
  try {
    return await readFile(file)
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null
    throw cause
  }
}
