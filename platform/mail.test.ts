import { createServer, type Server, type Socket } from 'node:net'
import { afterAll, afterEach, expect, it, vi } from 'vitest'
import { postLetters } from './mail'

const letters: string[] = []
const END = '\r\n.\r\n'
const REPLIES = { DATA: '354 go on', QUIT: '221 bye' } as const

/** As much of a mail server as it takes to be handed letters; it knows nobody called `unknown`. */
const answer = (socket: Socket): void => {
  let letter: string | null = null
  const say = (line: string) => socket.write(`${line}\r\n`)
  const hear = (command: string): void => {
    if (command.startsWith('RCPT') && command.includes('unknown')) return void say('550 no such\u0007 box')
    if (command.startsWith('DATA')) letter = ''
    say(command.startsWith('DATA') ? REPLIES.DATA : command.startsWith('QUIT') ? REPLIES.QUIT : '250 ok')
  }
  const take = (text: string): void => {
    if (!text.endsWith(END)) return
    letters.push(text)
    letter = null
    say('250 taken')
  }
  say('220 post office')
  socket.on('data', (bytes) => {
    if (letter === null) return hear(bytes.toString())
    letter += bytes.toString()
    take(letter)
  })
}

const office: Server = await new Promise((resolve) => {
  const server: Server = createServer(answer).listen(0, '127.0.0.1', () => resolve(server))
})
const address = office.address()
const port = typeof address === 'object' && address ? address.port : 0
vi.stubEnv('SMTP_URL', `smtp://127.0.0.1:${port}?ignoreTLS=true`)
vi.stubEnv('STET_URL', 'https://news.example.com')

afterEach(() => {
  letters.length = 0
})
afterAll(() => {
  office.close()
  vi.unstubAllEnvs()
})

const letter = (to: string, more = {}) => ({ id: 'once', to, subject: '審稿', text: 'Read this.', ...more })

it('hands over each letter, and says of each what became of it', async () => {
  const outcomes = await postLetters([
    letter('rosa@example.com'),
    letter('unknown@example.com'),
    letter('lin@example.com'),
  ])
  expect(outcomes).toEqual([null, expect.stringContaining('550 no such box'), null])
  expect(letters).toHaveLength(2)
  expect(letters.join()).toContain('Message-ID: <once@news.example.com>')
  expect(letters.join()).toContain('From: stet@news.example.com')
  expect(letters.join()).toContain('Auto-Submitted: auto-generated')
})

it('sends to the address it was given and to none that hides in it', async () => {
  await postLetters([letter('rosa@example.com', { subject: 'A\r\nBcc: spy@example.com' })])
  expect(letters.join()).not.toMatch(/^Bcc:/m)
})

it('says what is wrong where the mail server does not answer', async () => {
  vi.stubEnv('SMTP_URL', 'smtp://127.0.0.1:1?ignoreTLS=true')
  expect(await postLetters([letter('rosa@example.com')])).toEqual([expect.stringContaining('ECONNREFUSED')])
})
