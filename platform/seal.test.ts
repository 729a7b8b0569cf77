import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { isSealed, seal, unseal } from './seal'

beforeEach(() => vi.stubEnv('NEXTAUTH_SECRET', 'a secret for this test and no other'))
afterEach(() => vi.unstubAllEnvs())

it('gives back exactly what was sealed, and never looks like it', () => {
  const text = 'https://news.example.com/invite/密碼'
  const sealed = seal(text)
  expect(isSealed(sealed)).toBe(true)
  expect(sealed).not.toContain('invite')
  expect(seal(text)).not.toBe(sealed)
  expect(unseal(sealed)).toBe(text)
})

it('gives nothing of what was tampered with or sealed with another key', () => {
  const sealed = seal('open sesame')
  const last = sealed.at(-1) === 'A' ? 'B' : 'A'
  expect(unseal(sealed.slice(0, -2) + last + last)).toBeNull()
  expect(unseal('sealed:')).toBeNull()
  vi.stubEnv('NEXTAUTH_SECRET', 'another secret than the one before')
  expect(unseal(sealed)).toBeNull()
})
