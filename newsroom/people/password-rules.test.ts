import { describe, expect, it } from 'vitest'
import { COMMON_PASSWORDS } from './common-passwords'
import { knownWords, passwordFault } from './password-rules'

const LIN = knownWords({ name: 'Lin Wei 林薇', email: 'reporter@example.com', house: 'The Harbour Post' })

describe('passwords', () => {
  it.each([
    ['fourteen chars', 'short'],
    ['短短短短短短短短短短短短短短', 'short'],
    ['x'.repeat(257), 'long'],
    ['aaaaaaaaaaaaaaa', 'common'],
    ['abcabcabcabcabcabc', 'common'],
    ['passwordpassword', 'common'],
    ['Password-12345678', 'common'],
    ['P4ssw0rd-P4ssw0rd', 'common'],
    ['qwertyuiopasdfghjkl', 'common'],
    ['1234567890123456', 'common'],
    ['iloveyou-sunshine', 'common'],
    ['CorrectHorseBatteryStaple', 'common'],
    ['reporter@example.com', 'personal'],
    ['Lin Wei Lin Wei 2026', 'personal'],
    ['theharbourpost2026', 'personal'],
    ['林薇林薇林薇林薇林薇林薇林薇林薇', 'personal'],
  ])('refuses %j as %s', (password, fault) => {
    expect(passwordFault(password, LIN)).toBe(fault)
  })

  it.each([
    'lantern-orchard-velvet-9',
    'v7Qm-2kXe-Rt9b-Lp4w',
    'marmalade under the piano',
    '海上生明月天涯共此時情人怨遙夜',
    'пятнадцать длинных слов',
    '🌊 tide tables for August 🌊',
    `long ${'tide-'.repeat(3)}${'kelp and salt; '.repeat(15)}`,
  ])('takes %j, whatever characters it is made of', (password) => {
    expect(passwordFault(password, LIN)).toBeNull()
  })

  it('knows at least three hundred of the common ones', () => {
    expect(COMMON_PASSWORDS.size).toBeGreaterThanOrEqual(300)
  })
})
