import { createServer } from 'node:http'
import { connect, type Socket } from 'node:net'
import { afterAll, describe, expect, it } from 'vitest'
import { anyFreePort } from '../free-port'
import { openFastLane } from './fast-lane'

const port = await anyFreePort()
const http = createServer((request, response) => {
  let body = ''
  request.on('data', (chunk) => {
    body += String(chunk)
  })
  request.on('end', () => response.end(`server ${request.method} ${request.url} ${body}`))
})
const lane = openFastLane(http, ({ target }) =>
  target === '/stored' ? Buffer.from('HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\nstored') : null,
)
await new Promise<void>((settle) => http.listen(port, '127.0.0.1', settle))
afterAll(() => http.close())

const get = (target: string, more = ''): string => `GET ${target} HTTP/1.1\r\nHost: x\r\n${more}\r\n`

/** What a reader hears who says these things, one after the other's answer, on one connection. */
const hear = async (...said: readonly string[]): Promise<string> => {
  let heard = ''
  const socket: Socket = connect(port, '127.0.0.1')
  socket.on('data', (chunk) => {
    heard += String(chunk)
  })
  for (const one of said) {
    const before = heard.length
    socket.write(one)
    await expect.poll(() => heard.length, { interval: 5 }).toBeGreaterThan(before)
  }
  socket.destroy()
  return heard
}

describe('the fast lane', () => {
  it('answers what is stored, any number of times, and the server never hears of it', async () => {
    const heard = await hear(get('/stored'), get('/stored'))
    expect(heard.match(/stored$|stored(?=HTTP)/g)).toHaveLength(2)
    expect(heard).not.toContain('server')
  })

  it('hands the connection over with the first request it cannot answer, and for good', async () => {
    const heard = await hear(get('/stored'), get('/other'), get('/stored'))
    expect(heard).toContain('\r\n\r\nstored')
    expect(heard).toContain('server GET /other')
    expect(heard).toContain('server GET /stored')
  })

  it('leaves bodies, halves and several requests at once to the server', async () => {
    expect(await hear('POST /stored HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nhi')).toContain(
      'server POST /stored hi',
    )
    expect(await hear(get('/stored') + get('/other'))).toContain('server GET /stored')
    const halves = connect(port, '127.0.0.1')
    let heard = ''
    halves.on('data', (chunk) => {
      heard += String(chunk)
    })
    halves.write(get('/stored').slice(0, 10))
    await new Promise((resolve) => setTimeout(resolve, 30))
    halves.write(get('/stored').slice(10))
    await expect.poll(() => heard, { interval: 5 }).toContain('server GET /stored')
    halves.destroy()
  })

  it('lets go of whoever waits in it when the house closes', async () => {
    const socket = connect(port, '127.0.0.1')
    socket.write(get('/stored'))
    await new Promise((resolve) => socket.once('data', resolve))
    const ended = new Promise((resolve) => socket.once('end', resolve))
    lane.close()
    await ended
    socket.destroy()
  })
})
