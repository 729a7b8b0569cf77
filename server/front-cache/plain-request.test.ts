import { describe, expect, it } from 'vitest'
import { plainRequest } from './plain-request'

const read = (...lines: readonly string[]) => plainRequest(Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'))

const HOST = 'Host: news.example.com'

describe('a plain request', () => {
  it('is one GET and what its reader can decode', () => {
    expect(read('GET /news/a?b=1 HTTP/1.1', HOST, 'Accept-Encoding: br, gzip')).toEqual({
      target: '/news/a?b=1',
      accepts: 'br, gzip',
    })
    expect(read('GET / HTTP/1.1', HOST, 'Connection: keep-alive', 'Cookie: a=b')).toEqual({ target: '/', accepts: '' })
  })

  it.each([
    ['another method', ['POST / HTTP/1.1', HOST]],
    ['an older version', ['GET / HTTP/1.0', HOST]],
    ['no host', ['GET / HTTP/1.1', 'Accept: */*']],
    ['two hosts', ['GET / HTTP/1.1', HOST, 'Accept: */*', HOST]],
    ['an absolute target', ['GET http://news.example.com/ HTTP/1.1', HOST]],
    ['a space in the target', ['GET /a b HTTP/1.1', HOST]],
    ['a body', ['GET / HTTP/1.1', HOST, 'Content-Length: 3']],
    ['a body in chunks', ['GET / HTTP/1.1', HOST, 'transfer-encoding: chunked']],
    ['a space before the colon', ['GET / HTTP/1.1', HOST, 'Content-Length : 3']],
    ['a folded field', ['GET / HTTP/1.1', HOST, 'Accept: a', ' b']],
    ['a bare line feed', ['GET / HTTP/1.1', `${HOST}\nContent-Length: 3`]],
    ['a condition', ['GET / HTTP/1.1', HOST, 'If-None-Match: "x"']],
    ['a range', ['GET / HTTP/1.1', HOST, 'Range: bytes=0-3']],
    ['an upgrade', ['GET / HTTP/1.1', HOST, 'Connection: Upgrade', 'Upgrade: websocket']],
    ['its last word', ['GET / HTTP/1.1', HOST, 'Connection: close']],
    ['an expectation', ['GET / HTTP/1.1', HOST, 'Expect: 100-continue']],
    ['a null byte', ['GET / HTTP/1.1', `${HOST}\0`]],
    ['a very long head', ['GET / HTTP/1.1', HOST, `Cookie: ${'x'.repeat(5_000)}`]],
  ])('is not one with %s', (_, lines) => {
    expect(read(...lines)).toBeNull()
  })

  it('is neither half a request nor two', () => {
    const whole = `GET / HTTP/1.1\r\n${HOST}\r\n\r\n`
    expect(plainRequest(Buffer.from(whole.slice(0, -2)))).toBeNull()
    expect(plainRequest(Buffer.from(whole + whole))).toBeNull()
    expect(plainRequest(Buffer.from(`${whole}x`))).toBeNull()
  })
})
