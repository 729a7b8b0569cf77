import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodePicture } from './images'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stet-images-'))
})
afterAll(() => rm(folder, { recursive: true }))

const brown = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#884422' } })

const encode = async (name: string, bytes: Uint8Array | string) => {
  const file = join(folder, name)
  await writeFile(file, bytes)
  return encodePicture(file, 'p')
}

describe('a picture', () => {
  it('is encoded anew in three formats at three widths', async () => {
    const picture = await encode('wide.jpg', await brown(2_000, 1_000).jpeg().toBuffer())
    expect(picture).toMatchObject({ width: 2_000, height: 1_000 })
    const shapes = picture?.renditions.map(({ format, width, height }) => `${format} ${width}×${height}`)
    expect(shapes).toEqual([
      ...['avif 480×240', 'webp 480×240', 'jpeg 480×240'],
      ...['avif 960×480', 'webp 960×480', 'jpeg 960×480'],
      ...['avif 1600×800', 'webp 1600×800', 'jpeg 1600×800'],
    ])
  })

  it('is never made wider than it came', async () => {
    const picture = await encode('small.png', await brown(300, 200).png().toBuffer())
    expect(picture?.renditions.map(({ width }) => width)).toEqual([300, 300, 300])
  })

  it('stands upright and says nothing about where it was taken', async () => {
    const taken = brown(600, 400)
      .jpeg()
      .withExif({ IFD0: { Copyright: 'Rosa Vidal' }, IFD3: { GPSLatitude: '51/1' } })
    const picture = await encode('phone.jpg', await taken.withMetadata({ orientation: 6 }).toBuffer())
    expect(picture).toMatchObject({ width: 400, height: 600 })
    for (const { format, data } of picture?.renditions ?? []) {
      if (format === 'avif') continue
      const kept = await sharp(data).metadata()
      expect([kept.exif, kept.xmp, kept.iptc, kept.orientation]).toEqual([undefined, undefined, undefined, undefined])
    }
  })

  it('tells how it came to be where its file says so, and keeps the saying out of what readers get', async () => {
    const code = 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia'
    const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" Iptc4xmpExt:DigitalSourceType="${code}"/></rdf:RDF></x:xmpmeta>`
    for (const format of ['jpeg', 'png', 'webp'] as const) {
      const made = await encode(`made.${format}`, await brown(50, 50).toFormat(format).withXmp(xmp).toBuffer())
      expect(made?.digitalSource).toBe(code)
      for (const { data } of made?.renditions ?? [])
        expect(Buffer.from(data).includes('trainedAlgorithmic')).toBe(false)
    }
    expect((await encode('taken.jpg', await brown(50, 50).jpeg().toBuffer()))?.digitalSource).toBeNull()
  })

  it('is named by its own content', async () => {
    const bytes = await brown(50, 50).webp().toBuffer()
    const [one, other] = [await encode('a.webp', bytes), await encode('b.webp', bytes)]
    expect(one?.renditions.map(({ path }) => path)).toEqual(other?.renditions.map(({ path }) => path))
    expect(one?.renditions[0]?.path).toMatch(/^p\/[0-9a-f]{32}\.avif$/)
  })
})

describe('what is not a picture we take', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'

  it.each([
    ['a drawing named as a photograph', 'drawing.jpg', async () => svg],
    ['a GIF named as a PNG', 'moving.png', async () => brown(9, 9).gif().toBuffer()],
    ['a TIFF', 'scan.jpg', async () => brown(9, 9).tiff().toBuffer()],
    ['an AVIF', 'new.webp', async () => brown(9, 9).avif().toBuffer()],
    ['a page', 'page.png', async () => '<!doctype html><script>alert(1)</script>'],
    ['a JPEG cut short', 'cut.jpg', async () => (await brown(900, 900).jpeg().toBuffer()).subarray(0, 700)],
    ['a drawing behind a JPEG signature', 'mixed.jpg', async () => `\u00ff\u00d8\u00ff${svg}`],
    ['nothing', 'empty.jpg', async () => ''],
  ])('is refused: %s', async (_what, name, bytes) => {
    expect(await encode(name, await bytes())).toBeNull()
  })

  it('is refused when it would unpack to more than fifty million pixels', async () => {
    const bomb = await sharp({ create: { width: 8_000, height: 7_000, channels: 3, background: '#fff' } })
      .png({ compressionLevel: 9 })
      .toBuffer()
    expect(await encode('bomb.png', bomb)).toBeNull()
  })
})
