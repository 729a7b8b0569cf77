import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { openPool, overPool } from '@/db/connect'
import { throttle } from '@/db/schema/people'
import { testDatabase } from '@/testing/database'
import { openHouse, PASSWORD } from '@/testing/house'
import { type SignIn, signIn } from './sign-in'

const { db, url } = await testDatabase()
const house = await openHouse(db)
const nobody = house.context(null)
const TOO_MANY = { ok: false, refusal: { kind: 'forbidden', because: 'tooManyTries' } }

let hosts = 0
const elsewhere = (): string => `198.51.${hosts >> 8}.${hosts++ & 255}`

const tryAs = (email: string, more: Partial<SignIn> = {}) =>
  signIn(nobody, { email, password: 'not this one', address: elsewhere(), device: '', deviceId: null, ...more })

const guess = async (email: string, times: number) => {
  const answers = []
  for (let n = 0; n < times; n += 1) answers.push(await tryAs(email))
  return answers
}

it('makes an account wait after ten wrong guesses from anywhere, known or not, with the same words', async () => {
  const reporter = await house.hire('reporter', 'reporter')
  const [known, unknown] = [await guess(reporter.email, 13), await guess('nobody@example.com', 13)]
  expect(known).toEqual(unknown)
  expect(known.slice(0, 10).every((answer) => !answer.ok && answer.refusal.kind === 'invalid')).toBe(true)
  expect(known.at(-1)).toEqual(TOO_MANY)
  expect(await tryAs(reporter.email, { password: PASSWORD })).toEqual(TOO_MANY)
})

it('lets the right person in on a device they have used, whatever strangers do', async () => {
  const editor = await house.hire('editor', 'editor')
  await guess(editor.email, 13)
  const deviceId = randomUUID()
  expect(await tryAs(editor.email, { password: PASSWORD, deviceId })).toMatchObject({ ok: true })
  for (let n = 0; n < 12; n += 1) await tryAs(editor.email, { deviceId })
  expect(await tryAs(editor.email, { password: PASSWORD, deviceId })).toEqual(TOO_MANY)
})

it('does not let many guesses at once slip through, not even over two instances', async () => {
  const legal = await house.hire('legal', 'legal')
  const second = openPool(url)
  const instances = [db, overPool(second)]
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, n) =>
      signIn(
        { ...nobody, db: instances[n % 2] ?? db },
        { email: legal.email, password: `guess ${n}`, address: elsewhere(), device: '', deviceId: null },
      ),
    ),
  )
  await second.end()
  const checked = answers.filter((answer) => !answer.ok && answer.refusal.kind === 'invalid')
  expect(checked.length).toBeLessThanOrEqual(11)
})

it('counts an address over all accounts it tries', async () => {
  const address = '203.0.113.9'
  const answers = []
  for (let n = 0; n < 62; n += 1) answers.push(await tryAs(`someone${n}@example.com`, { address }))
  expect(answers.at(-1)).toEqual(TOO_MANY)
  expect(await tryAs('other@example.com', { address: '203.0.113.10' })).not.toEqual(TOO_MANY)
})

it('forgets wrong guesses once the right password came', async () => {
  const chief = await house.hire('chief', 'chief')
  await guess(chief.email, 9)
  expect(await tryAs(chief.email, { password: PASSWORD })).toMatchObject({ ok: true })
  const after = await guess(chief.email, 9)
  expect(after.some((answer) => !answer.ok && answer.refusal.kind === 'forbidden')).toBe(false)
})

it('keeps no mail address in its counters', async () => {
  expect(JSON.stringify(await db.select().from(throttle))).not.toContain('@')
})
