import { z } from 'zod'
import type { Rendition } from '@/newsroom/media/rendition'

/** A picture as the editor shows it; the server has its files. */
export type StoredPicture = {
  readonly id: string
  readonly width: number
  readonly height: number
  readonly renditions: readonly Rendition[]
}

export const Stored: z.ZodType<StoredPicture> = z.object({
  id: z.string(),
  width: z.number(),
  height: z.number(),
  renditions: z.array(
    z.object({
      format: z.enum(['avif', 'webp', 'jpeg']),
      width: z.number(),
      height: z.number(),
      path: z.string(),
      bytes: z.number(),
    }),
  ),
})
const No = z.object({ key: z.string() })

export type Uploaded =
  | { readonly ok: true; readonly picture: StoredPicture }
  /** `key` names a sentence under `editor.upload.failed`. */
  | { readonly ok: false; readonly key: string }

export type Upload = { readonly done: Promise<Uploaded>; readonly cancel: () => void }

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const answer = (request: XMLHttpRequest): Uploaded => {
  const body = parsed(request.responseText)
  const stored = Stored.safeParse(body)
  if (request.status === 201 && stored.success) return { ok: true, picture: stored.data }
  const no = No.safeParse(body)
  return { ok: false, key: no.success ? no.data.key : request.status === 413 ? 'tooLarge' : 'unreachable' }
}

/** Sends one picture. `onProgress` hears the share sent, 0 to 1; only XMLHttpRequest can say how much has gone out. */
export const upload = (file: File, onProgress: (share: number) => void): Upload => {
  const request = new XMLHttpRequest()
  const done = new Promise<Uploaded>((resolve) => {
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total)
    request.onload = () => resolve(answer(request))
    request.onerror = () => resolve({ ok: false, key: 'unreachable' })
    request.onabort = () => resolve({ ok: false, key: 'cancelled' })
  })
  request.open('POST', `/api/media?name=${encodeURIComponent(file.name || 'picture')}`)
  request.send(file)
  return { done, cancel: () => request.abort() }
}
