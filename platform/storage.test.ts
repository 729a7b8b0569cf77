import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keepMedia, mediaFile, readMedia, receive } from './storage'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stet-storage-'))
  process.env.STET_DATA = folder
})
afterAll(() => rm(folder, { recursive: true }))

const stream = async function* (...pieces: readonly number[]) {
  for (const bytes of pieces) yield new Uint8Array(bytes)
}

describe('a path of a picture', () => {
  it.each([
    '../secrets.avif',
    'a/../../secrets.avif',
    '/etc/passwd',
    'a//b.avif',
    'a/./b.avif',
    'a\\..\\b.avif',
    '%2e%2e/b.avif',
    '..%2fb.avif',
    'a/b.avif\0.jpg',
    'a/b',
    'a/.hidden',
    'a/b.avif/',
    'a/b.avif\n',
    '',
    'ａ/b.avif',
    `a/${'b'.repeat(300)}.avif`,
  ])('never leads outside: %j', (path) => {
    expect(mediaFile(path)).toBeNull()
  })

  it('leads into the media folder', () => {
    expect(mediaFile('a1/b2-c_3.avif')).toBe(join(folder, 'media', 'a1', 'b2-c_3.avif'))
  })
})

describe('an upload', () => {
  it('is counted while it is read and given up when it is too long', async () => {
    expect(await receive(stream(6, 6), 'long', 10)).toBeNull()
    expect(await readdir(join(folder, 'receiving'))).toEqual([])
  })

  it('leaves nothing behind when the sender goes away', async () => {
    const broken = async function* () {
      yield new Uint8Array(4)
      throw new Error('gone')
    }
    await expect(receive(broken(), 'broken', 10)).rejects.toThrow('ended early')
    expect(await readdir(join(folder, 'receiving'))).toEqual([])
  })

  it('knows its size and its hash', async () => {
    const received = await receive(stream(4, 6), 'right', 10)
    expect(received).toMatchObject({ bytes: 10, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
  })
})

describe('a kept picture', () => {
  it('can be opened again', async () => {
    await keepMedia('a/b.avif', new Uint8Array([1, 2, 3]))
    expect(await readMedia('a/b.avif')).toHaveLength(3)
  })

  it('is not there when it never was', async () => {
    expect(await readMedia('a/none.avif')).toBeNull()
  })
})
