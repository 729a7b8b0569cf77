import { expect, it } from 'vitest'
import { hashPassword, isOutdated, verifyPassword } from './password'
import { slots } from './slots'
import { hashToken, newToken } from './token'

const WORDS = 'lantern-orchard-velvet-9'

it('stores argon2id as a PHC string with a salt of its own', async () => {
  const [one, two] = await Promise.all([hashPassword(WORDS), hashPassword(WORDS)])
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/)
  expect(one).not.toBe(two)
  expect(await verifyPassword(WORDS, one)).toBe('match')
  expect(await verifyPassword(`${WORDS} `, one)).toBe('mismatch')
})

it('takes any characters, and the same ones however they were composed', async () => {
  const stored = await hashPassword('Ａ long café 林薇 🌊🌊')
  expect(await verifyPassword('A long cafe\u0301 林薇 🌊🌊', stored)).toBe('match')
})

it('never lets anybody in where there is no password', async () => {
  expect(await verifyPassword('', null)).toBe('mismatch')
})

it('takes as long for an account that does not exist', async () => {
  const stored = await hashPassword(WORDS)
  const median = async (hash: string | null) => {
    const times: number[] = []
    for (let n = 0; n < 9; n += 1) {
      const start = performance.now()
      await verifyPassword('not this one', hash)
      times.push(performance.now() - start)
    }
    return times.sort((a, b) => a - b)[4] ?? 0
  }
  const [known, unknown] = [await median(stored), await median(null)]
  expect(Math.max(known, unknown) / Math.min(known, unknown)).toBeLessThan(2)
})

it('knows which hashes are cheaper than today’s', async () => {
  expect(isOutdated(await hashPassword(WORDS))).toBe(false)
  expect(isOutdated('$argon2id$v=19$m=4096,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAA')).toBe(true)
  expect(() => isOutdated('$2b$12$something')).toThrow()
})

it('lets only so many work at a time, and sends away who has waited too long', async () => {
  const gate = slots(2)
  let [inside, most] = [0, 0]
  const work = async () => {
    inside += 1
    most = Math.max(most, inside)
    await new Promise((resolve) => setTimeout(resolve, 20))
    inside -= 1
    return 'done'
  }
  const patient = await Promise.all(Array.from({ length: 9 }, () => gate(5_000, work)))
  expect([patient.every((value) => value === 'done'), most]).toEqual([true, 2])
  const hasty = await Promise.all(Array.from({ length: 4 }, () => gate(5, work)))
  expect(hasty.filter((value) => value === null)).toHaveLength(2)
  expect(await gate(5, work)).toBe('done')
})

it('frees the place of work that failed', async () => {
  const gate = slots(1)
  await expect(gate(5, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(await gate(5, async () => 'next')).toBe('next')
})

it('makes tokens of 256 bits and stores their hash', () => {
  const { token, hash } = newToken()
  expect(Buffer.from(token, 'base64url')).toHaveLength(32)
  expect(hash).toBe(hashToken(token))
  expect(hash).not.toContain(token)
})
