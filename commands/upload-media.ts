import { z } from 'zod'
import { media } from '@/db/schema/media'
import type { Rendition } from '@/newsroom/media/rendition'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { type Encoded, encodePicture } from '@/platform/images'
import { forget, keepMedia, receive } from '@/platform/storage'
import type { Context } from './context'
import { record } from './record'

export const MOST_UPLOAD_BYTES = 20 * 1024 * 1024

export const UploadMedia = z.object({ fileName: z.string().trim().min(1).max(200) })
export type UploadMedia = z.infer<typeof UploadMedia> & { readonly body: AsyncIterable<Uint8Array> }

export type UploadedMedia = {
  readonly id: string
  readonly width: number
  readonly height: number
  readonly renditions: readonly Rendition[]
}

/** Takes a picture in: receives, checks by content, encodes anew, keeps the files, then writes the row. */
export const uploadMedia = async (context: Context, input: UploadMedia): Promise<Result<UploadedMedia>> => {
  if (!can(context.actor, 'media.upload')) return refused({ kind: 'forbidden', because: 'role' })
  const id = context.newId()
  const received = await receive(input.body, id, MOST_UPLOAD_BYTES)
  if (received === null) return invalid('file', 'tooLarge')
  if (received.bytes === 0) {
    await forget(received.file)
    return invalid('file', 'empty')
  }
  try {
    const picture = await encodePicture(received.file, id)
    if (picture === null) return invalid('file', 'notAPicture')
    const renditions = await keepAll(picture.renditions)
    const uploaded = { id, width: picture.width, height: picture.height, renditions }
    const { digitalSource } = picture
    await write(context, { ...uploaded, fileName: input.fileName, sha256: received.sha256, digitalSource })
    return done(uploaded)
  } finally {
    await forget(received.file)
  }
}

const keepAll = async (encoded: readonly Encoded[]): Promise<readonly Rendition[]> => {
  const kept: Rendition[] = []
  for (const { data, ...rendition } of encoded) {
    await keepMedia(rendition.path, data)
    kept.push(rendition)
  }
  return kept
}

type Written = UploadedMedia & {
  readonly fileName: string
  readonly sha256: string
  readonly digitalSource: string | null
}

const write = (context: Context, row: Written): Promise<void> =>
  context.db.transaction(async (tx) => {
    const at = context.now()
    await tx.insert(media).values({ ...row, uploadedBy: context.actor.id, uploadedAt: at })
    await record(tx, context.actor, at, {
      kind: 'uploadMedia',
      subjectType: 'media',
      subjectId: row.id,
      detail: { fileName: row.fileName },
    })
  })
