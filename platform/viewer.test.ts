import { randomUUID } from 'node:crypto'
import { encode } from 'next-auth/jwt'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { authOptions, deviceCookie, openDevice, openSession, sealDevice, sealSession, sessionCookie } from './viewer'

const SECRET = 'a secret of this test alone'
const sid = 'b9a3f1de-7c2e-4a6b-8f0d-1234567890ab'

beforeEach(() => {
  vi.stubEnv('NEXTAUTH_SECRET', SECRET)
  vi.stubEnv('STET_URL', 'http://localhost:3000')
})
afterEach(() => {
  vi.unstubAllEnvs()
})

it('points at a session and says nothing else', async () => {
  const sealed = await sealSession(sid)
  expect(sealed).not.toContain(sid)
  expect(await openSession(sealed)).toBe(sid)
})

it('pins the cookie to this host on https', () => {
  expect(sessionCookie()).toMatchObject({ name: 'stet', options: { httpOnly: true, sameSite: 'lax', secure: false } })
  vi.stubEnv('STET_URL', 'https://news.example.com')
  expect(sessionCookie()).toMatchObject({ name: '__Host-stet', options: { path: '/', secure: true } })
  expect(deviceCookie().name).toBe('__Host-device')
})

const forged = async (): Promise<[string, string | undefined][]> => {
  const sealed = await sealSession(sid)
  const [head = '', , iv = '', text = '', tag = ''] = sealed.split('.')
  const plain = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const sealWith = (more: object) => encode({ token: { sid }, secret: SECRET, salt: 'stet session', ...more })
  return [
    ['nothing', undefined],
    ['an empty value', ''],
    ['words', 'let me in'],
    ['the bare id', sid],
    ['an unsigned token', `${plain({ alg: 'none' })}.${plain({ sid })}.`],
    ['a signed one', `${plain({ alg: 'HS256' })}.${plain({ sid })}.${Buffer.alloc(32).toString('base64url')}`],
    ['another algorithm', `${plain({ alg: 'RSA-OAEP', enc: 'A256GCM' })}..${iv}.${text}.${tag}`],
    ['a cut tag', `${head}..${iv}.${text}.${tag.slice(0, 8)}`],
    ['a turned bit', `${head}..${iv}.${text.startsWith('A') ? 'B' : 'A'}${text.slice(1)}.${tag}`],
    ['another secret', await sealWith({ secret: 'stolen elsewhere' })],
    ['another purpose', await sealWith({ salt: 'stet device' })],
    ['no purpose', await sealWith({ salt: '' })],
    ['an expired one', await sealWith({ maxAge: -60 })],
    ['an id that is none', await sealWith({ token: { sid: "1' or '1'='1" } })],
    ['no id', await sealWith({ token: { sub: sid } })],
    ['five parts of nothing', '....'],
    ['a very long one', 'e'.repeat(100_000)],
  ]
}

it('takes no forged, foreign, cut or expired token, and never stumbles over one', async () => {
  for (const [name, token] of await forged()) expect([name, await openSession(token)]).toEqual([name, null])
})

it('remembers a device without telling whose it is', async () => {
  const device = { device: randomUUID(), accounts: ['0123456789abcdef'] }
  expect(await openDevice(await sealDevice(device))).toMatchObject(device)
  expect(await openDevice(await sealSession(sid))).toBeNull()
})

const doors = { signIn: async () => sid, signOut: async () => undefined, landing: () => '/desk' }

it('puts the session’s id into the token and copies nothing a client sends', async () => {
  const { callbacks } = authOptions(doors)
  const base = { account: null, token: { sid } }
  const user = { id: randomUUID(), email: '' }
  const asked = { role: 'admin', sid: randomUUID() }
  expect(await callbacks?.jwt?.({ ...base, user })).toEqual({ sid: user.id })
  const update = JSON.parse(JSON.stringify({ ...base, trigger: 'update', session: asked }))
  expect(await callbacks?.jwt?.(update)).toEqual({ sid })
})

it('sends nobody to another host after signing in', async () => {
  const redirect = authOptions(doors).callbacks?.redirect
  expect(await redirect?.({ url: 'https://evil.example/', baseUrl: 'https://news.example.com' })).toBe(
    'https://news.example.com/desk',
  )
})
