import { spawn } from 'node:child_process'
import { connect } from 'node:net'
import { z } from 'zod'

const SECONDS = 4
const CONNECTIONS = 32

/** Requests a second of one round, and how busy the generator was (1 = one core full). */
const Round = z.object({ perSecond: z.number(), generatorBusy: z.number(), failures: z.number() })
export type Round = z.infer<typeof Round>

/** Length of the answer at the start of what was received, or null while it is not all there. */
const wholeLength = (received: string): number | null => {
  const end = received.indexOf('\r\n\r\n')
  if (end === -1) return null
  const body = /\r\ncontent-length: (\d+)/i.exec(received.slice(0, end))?.[1]
  if (body !== undefined) return received.length >= end + 4 + Number(body) ? end + 4 + Number(body) : null
  return received.endsWith('\r\n0\r\n\r\n') ? received.length : null
}

/** Bytes of one whole answer on the wire, headers included: what a round expects of each. */
export const answerLength = (port: number, path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: br\r\n\r\n`)
    })
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1')
      const length = wholeLength(answer)
      if (length === null) return
      socket.destroy()
      resolve(length)
    })
    socket.on('error', reject)
  })

/** One round of requests, from the core the server does not use. Every answer must be 200 and of the expected length. */
export const load = (port: number, path: string, expected: number, core: string): Promise<Round> =>
  new Promise((resolve, reject) => {
    const figures = [port, path, expected, SECONDS, CONNECTIONS].map(String)
    const child = spawn('taskset', ['-c', core, process.execPath, 'bench/generator.mjs', ...figures], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += String(chunk)
    })
    child.on('error', reject)
    child.on('exit', () => {
      if (output === '') reject(new Error('The load generator said nothing.'))
      else resolve(Round.parse(JSON.parse(output)))
    })
  })
