import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import sharp from 'sharp'
import { digitalSourceIn } from '@/newsroom/media/digital-source-in'
import type { Rendition } from '@/newsroom/media/rendition'

/** libvips would open whatever its content says it is; only these three may be opened at all. */
const openOnly = () => {
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] })
  sharp.concurrency(1)
}

const MOST_PIXELS = 50_000_000
const MOST_SECONDS = 60
const WIDTHS = [480, 960, 1600] as const
const JPEG_BACKGROUND = '#ffffff'

const starts = (head: Uint8Array, at: number, ...bytes: readonly number[]) =>
  bytes.every((byte, index) => head[at + index] === byte)

const SIGNATURES = {
  jpeg: (head: Uint8Array) => starts(head, 0, 0xff, 0xd8, 0xff),
  png: (head: Uint8Array) => starts(head, 0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  webp: (head: Uint8Array) => starts(head, 0, 0x52, 0x49, 0x46, 0x46) && starts(head, 8, 0x57, 0x45, 0x42, 0x50),
} as const

/** Whether the first bytes are those of a JPEG, PNG or WebP, whatever the name or the header claimed. */
const isPicture = async (file: string): Promise<boolean> => {
  const source = await open(file, 'r')
  try {
    const head = new Uint8Array(16)
    await source.read(head, 0, head.length, 0)
    return Object.values(SIGNATURES).some((matches) => matches(head))
  } finally {
    await source.close()
  }
}

export type Encoded = Rendition & { readonly data: Uint8Array }
export type Picture = {
  readonly width: number
  readonly height: number
  /** IPTC’s code for how it came to be, where its own file names one. */
  readonly digitalSource: string | null
  readonly renditions: readonly Encoded[]
}

const decoder = (file: string) =>
  sharp(file, { limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true }).timeout({
    seconds: MOST_SECONDS,
  })

let turn: Promise<unknown> = Promise.resolve()

/** One picture at a time in this process: a decoded one may take 200 MB. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const mine = turn.then(work, work)
  turn = mine.catch(() => null)
  return mine
}

/**
 * Decodes and encodes anew in AVIF, WebP and JPEG at each width, never wider than the original: orientation is baked
 * in, metadata (place, camera, name) is left behind, and only how the picture came to be is told. Null when the file is no picture we take, or a broken one.
 */
export const encodePicture = async (file: string, folder: string): Promise<Picture | null> =>
  (await isPicture(file)) ? inTurn(() => encodeAll(file, folder)) : null

const encodeAll = async (file: string, folder: string): Promise<Picture | null> => {
  openOnly()
  try {
    const { autoOrient, xmp } = await decoder(file).metadata()
    const { width, height } = autoOrient
    const digitalSource = xmp ? digitalSourceIn(xmp.toString('utf8')) : null
    const widths = [...new Set(WIDTHS.map((most) => Math.min(most, width)))]
    const renditions: Encoded[] = []
    for (const target of widths) renditions.push(...(await encodeWidth(file, target, folder)))
    return { width, height, digitalSource, renditions }
  } catch (cause) {
    // libvips reports a broken or oversized picture as a plain error; a system error carries a code.
    if (cause instanceof Error && !('code' in cause)) return null
    throw cause
  }
}

const encodeWidth = async (file: string, target: number, folder: string): Promise<Encoded[]> => {
  const small = decoder(file).autoOrient().resize({ width: target, withoutEnlargement: true }).toColourspace('srgb')
  const { data: pixels, info: raw } = await small.raw().toBuffer({ resolveWithObject: true })
  const { width, height, channels } = raw
  const again = () => sharp(pixels, { raw: { width, height, channels } })
  const encoders = {
    avif: () => again().avif({ quality: 55, effort: 3 }),
    webp: () => again().webp({ quality: 78 }),
    jpeg: () => again().flatten({ background: JPEG_BACKGROUND }).jpeg({ quality: 80, mozjpeg: true }),
  } as const
  const made: Encoded[] = []
  for (const format of ['avif', 'webp', 'jpeg'] as const) {
    const data = await encoders[format]().toBuffer()
    const name = createHash('sha256').update(data).digest('hex').slice(0, 32)
    const path = `${folder}/${name}.${format === 'jpeg' ? 'jpg' : format}`
    made.push({ format, width, height, path, bytes: data.byteLength, data })
  }
  return made
}
