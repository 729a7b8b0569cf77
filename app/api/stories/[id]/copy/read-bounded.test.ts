import { describe, expect, it } from 'vitest'
import { readBounded } from './read-bounded'

const sent = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request('https://news.example.com/api/stories/1/copy', { method: 'PUT', body, headers })

describe('the body of a save', () => {
  it('is an object', async () => {
    expect(await readBounded(sent('{"n":1}'), 100)).toEqual({ ok: true, value: { n: 1 } })
    expect(await readBounded(sent('[1]'), 100)).toMatchObject({ status: 400, code: 'notAnObject' })
    expect(await readBounded(sent('{"n":'), 100)).toMatchObject({ status: 400, code: 'notJson' })
  })

  it('is counted while it is read', async () => {
    expect(await readBounded(sent(`{"copy":"${'x'.repeat(200)}"}`), 100)).toMatchObject({ status: 413 })
  })

  it('is complete, or refused: something on the way may have cut it', async () => {
    expect(await readBounded(sent('{"n":1}', { 'content-length': '700' }), 1_000)).toMatchObject({ code: 'cutShort' })
  })

  it.each(['{"__proto__":{"isAdmin":true}}', '{"package":{"constructor":{}}}', '{"package":{"toJSON":1}}'])(
    'carries no key that changes what an object is: %s',
    async (body) => {
      expect(await readBounded(sent(body), 1_000)).toMatchObject({ ok: false, status: 400 })
    },
  )

  it('is text', async () => {
    expect(await readBounded(sent(new Uint8Array([0x22, 0xff, 0x22])), 100)).toMatchObject({ code: 'notJson' })
  })
})
