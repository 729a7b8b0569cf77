import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { person } from '@/db/schema/people'
import { previewLink } from '@/db/schema/preview'
import { type Clock, deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { askOutside, outsideOf } from '@/testing/builders/outside'
import { piece } from '@/testing/builders/package'
import { editor, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { fingerprint } from '@/testing/fingerprint'

vi.stubEnv('NEXTAUTH_SECRET', 'a secret for this test and no other')

const { db } = await testDatabase()
const START = new Date('2026-03-02T02:00:00Z')
const MINUTE = 60_000
const clock: Clock = { now: START }
const desk = deskOn(db, clock)
const outside = outsideOf(desk)
const NOT_FOUND = { ok: false, refusal: { kind: 'notFound' } }
const SAID = 'I read it twice; the figures match the survey we published.'

const invalid = (field: string, key: string) => ({ ok: false, refusal: { kind: 'invalid', field, key } })
const pass = (minutes: number) => {
  clock.now = new Date(clock.now.getTime() + minutes * MINUTE)
}

let slug = 0
const filed = () => desk.filed(piece({ slug: `piece-${++slug}` }))

const unchanged = async (act: () => Promise<unknown>) => {
  const before = await fingerprint(db)
  await act()
  expect(await fingerprint(db)).toBe(before)
}

beforeAll(async () => {
  await openNewsroom(db)
  await askOutside(db)
})
beforeEach(() => {
  clock.now = START
})

describe('asking somebody outside', () => {
  it('is for editors, at a stage that takes guests', async () => {
    const ids = await filed()
    await unchanged(async () => {
      expect(await outside.invite(reporter, ids)).toEqual({
        ok: false,
        refusal: { kind: 'forbidden', because: 'role' },
      })
    })
    expect((await outside.invite(editor, ids)).ok).toBe(true)
    await outside.reviewer(ids, { email: 'another@example.org' }).then(({ guest }) => guest.judge('pass', SAID))
    expect(await outside.invite(editor, ids)).toEqual(invalid('stage', 'noGuest'))
  })

  it('waits until the piece is in review', async () => {
    expect(await outside.invite(editor, await desk.written(piece({ slug: 'not-filed' })))).toEqual(
      invalid('stage', 'noGuest'),
    )
  })

  it.each([
    ['the address of somebody who works here', reporter.email],
    ['the same with a note in it', reporter.email.replace('@', '+review@')],
    ['the address of the very editor who asks', editor.email],
  ])('refuses %s', async (_, email) => {
    const ids = await filed()
    await unchanged(async () => expect(await outside.invite(editor, ids, { email })).toEqual(invalid('email', 'staff')))
  })

  it('refuses the address of somebody who used to work here', async () => {
    const ids = await filed()
    const gone = { id: randomUUID(), name: 'Former', slug: 'former', language: 'en', timeZone: 'UTC' } as const
    await db.insert(person).values({ ...gone, email: 'former@example.org', createdAt: START, deactivatedAt: START })
    expect(await outside.invite(editor, ids, { email: 'former@example.org' })).toEqual(invalid('email', 'staff'))
  })
})

describe('the code', () => {
  const arrived = async () => {
    const ids = await filed()
    const made = await outside.invite(editor, ids)
    if (!made.ok) throw new Error('invitation refused')
    const guest = outside.visitor(made.value.linkId, made.value.token)
    guest.arrive()
    await guest.open()
    return { ids, guest, ...made.value }
  }

  it('is mailed to the address, sealed, and stored only as a hash', async () => {
    const { guest, linkId } = await arrived()
    expect(await guest.askCode()).toEqual({ ok: true, value: 'sent' })
    const code = await outside.lastCode(linkId)
    expect(code).toMatch(/^\d{6}$/)
    const [row] = await db.select().from(previewLink).where(eq(previewLink.id, linkId))
    expect(JSON.stringify(row)).not.toContain(code)
  })

  it('lets its reader in, who before that could say nothing', async () => {
    const { guest, linkId } = await arrived()
    expect(await guest.judge('pass', SAID)).toEqual(NOT_FOUND)
    expect(await guest.say('Hello?')).toEqual(NOT_FOUND)
    await guest.askCode()
    expect(await guest.confirm(await outside.lastCode(linkId))).toEqual({ ok: true, value: null })
    expect((await guest.say('Hello.')).ok).toBe(true)
  })

  it('holds for ten minutes and once', async () => {
    const { guest, linkId } = await arrived()
    await guest.askCode()
    const code = await outside.lastCode(linkId)
    pass(10)
    expect(await guest.confirm(code)).toEqual(invalid('code', 'over'))
  })

  it('is worn out after five wrong ones, also for whoever then has it right', async () => {
    const { guest, linkId } = await arrived()
    await guest.askCode()
    const code = await outside.lastCode(linkId)
    const wrong = code === '000000' ? '000001' : '000000'
    for (const _ of Array(5)) expect(await guest.confirm(wrong)).toEqual(invalid('code', 'wrong'))
    expect(await guest.confirm(code)).toEqual(invalid('code', 'over'))
  })

  it('is sent again after a minute, and then the first one is worth nothing', async () => {
    const { guest, linkId } = await arrived()
    await guest.askCode()
    const first = await outside.lastCode(linkId)
    expect(await guest.askCode()).toEqual({ ok: true, value: 'tooSoon' })
    pass(1)
    expect(await guest.askCode()).toEqual({ ok: true, value: 'sent' })
    const second = await outside.lastCode(linkId)
    if (first !== second) expect(await guest.confirm(first)).toEqual(invalid('code', 'wrong'))
    expect((await guest.confirm(second)).ok).toBe(true)
  })

  it('is asked for anew in another browser, and the first one sees no more', async () => {
    const ids = await filed()
    const { guest, linkId, token } = await outside.reviewer(ids)
    const other = outside.visitor(linkId, token)
    other.arrive()
    await other.open()
    expect(await other.say('Me too')).toEqual(NOT_FOUND)
    expect(await guest.say('Still me')).toEqual(NOT_FOUND)
  })

  it('is no use to somebody who has since been given an account', async () => {
    const ids = await filed()
    const { guest } = await outside.reviewer(ids, { email: 'soon@example.org' })
    const account = { id: randomUUID(), name: 'Soon', slug: `soon-${slug}`, language: 'en', timeZone: 'UTC' } as const
    await db.insert(person).values({ ...account, email: 'soon+work@example.org', createdAt: START })
    await unchanged(async () => expect(await guest.judge('pass', SAID)).toEqual(NOT_FOUND))
    await db.delete(person).where(eq(person.id, account.id))
  })
})
