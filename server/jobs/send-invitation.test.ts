import { createServer, type Server, type Socket } from 'node:net'
import { eq } from 'drizzle-orm'
import { afterAll, afterEach, expect, it, vi } from 'vitest'
import { person } from '@/db/schema/people'
import { testDatabase } from '@/testing/database'
import { openHouse } from '@/testing/house'
import { sendInvitation } from './send-invitation'

const { db } = await testDatabase()
const house = await openHouse(db)
const link = 'https://news.example.com/invite/once'

const letters: string[] = []
const END = '\r\n.\r\n'

const REPLIES = { DATA: '354 go on', QUIT: '221 bye' } as const

/** As much of a mail server as it takes to be handed a letter. */
const answer = (socket: Socket): void => {
  let letter: string | null = null
  const say = (line: string) => socket.write(`${line}\r\n`)
  const hear = (command: string): void => {
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

const open = (): Promise<Server> =>
  new Promise((resolve) => {
    const server: Server = createServer(answer).listen(0, '127.0.0.1', () => resolve(server))
  })

const office = await open()
const address = office.address()
const port = typeof address === 'object' && address ? address.port : 0
vi.stubEnv('SMTP_URL', `smtp://127.0.0.1:${port}?ignoreTLS=true`)
vi.stubEnv('STET_MAIL_FROM', 'stet@example.com')

afterEach(() => {
  letters.length = 0
})
afterAll(() => {
  office.close()
  vi.unstubAllEnvs()
})

const invite = async (slug: string, language: 'en' | 'zh-Hant') => {
  const invitee = await house.hire(slug, 'reporter')
  await db.update(person).set({ passwordHash: null, language }).where(eq(person.id, invitee.id))
  return invitee.id
}

it('writes to an invitee in their own language, with the link', async () => {
  await sendInvitation(db, { personId: await invite('rosa', 'en'), link })
  const [letter = ''] = letters
  expect(letter).toContain('To: rosa@example.com')
  expect(letter).toContain('Subject: Your invitation to The Harbour Post')
  expect(letter).toContain(link)
  await sendInvitation(db, { personId: await invite('lin', 'zh-Hant'), link })
  const body = letters[1]?.split('\r\n\r\n').slice(1).join('') ?? ''
  expect(Buffer.from(body, 'base64').toString()).toContain('您獲邀加入The Harbour Post編輯部')
})

it('writes to nobody who has come already or was deactivated meanwhile', async () => {
  const come = await house.hire('come', 'reporter')
  const closed = await invite('closed', 'en')
  await db.update(person).set({ deactivatedAt: house.clock.now }).where(eq(person.id, closed))
  await sendInvitation(db, { personId: come.id, link })
  await sendInvitation(db, { personId: closed, link })
  expect(letters).toEqual([])
})

it('fails where the mail server does not answer, so that the queue tries again', async () => {
  vi.stubEnv('SMTP_URL', 'smtp://127.0.0.1:1?ignoreTLS=true')
  await expect(sendInvitation(db, { personId: await invite('late', 'en'), link })).rejects.toThrow()
})
