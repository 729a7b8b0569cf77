import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import sharp from 'sharp'
import type { Context } from '@/commands/context'
import { uploadMedia } from '@/commands/upload-media'
import type { PictureKey } from './pieces/piece'

const KEYS: readonly PictureKey[] = ['harbour', 'library', 'hills', 'press']

const paint = async (key: PictureKey): Promise<Buffer> => {
  const drawing = await readFile(join(process.cwd(), 'db/seed/pictures', `${key}.svg`))
  return sharp(drawing).resize({ width: 1_600 }).png().toBuffer()
}

/** Paints the drawings of the sample newsroom and takes them in through the same door as everybody's pictures. */
export const hangPictures = async (context: Context): Promise<ReadonlyMap<PictureKey, string>> => {
  const hung = new Map<PictureKey, string>()
  // All are painted before the first is taken in: from then on this process opens no drawing, whoever asks.
  const paintings = await Promise.all(KEYS.map(async (key) => ({ key, painting: await paint(key) })))
  for (const { key, painting } of paintings) {
    const uploaded = await uploadMedia(context, { fileName: `${key}.png`, body: Readable.from([painting]) })
    if (!uploaded.ok) throw new Error(`The picture ${key} was refused.`)
    hung.set(key, uploaded.value.id)
  }
  return hung
}
