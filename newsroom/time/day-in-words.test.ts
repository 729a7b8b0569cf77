import { expect, it } from 'vitest'
import { dayInWords } from './day-in-words'

it.each([
  ['en', 'Asia/Taipei', '1 January 2027'],
  ['en', 'UTC', '31 December 2026'],
  ['zh-Hant', 'Asia/Taipei', '2027年1月1日'],
  ['zh-Hans', 'America/New_York', '2026年12月31日'],
] as const)('in %s at %s it is %s', (locale, zone, said) => {
  expect(dayInWords(new Date('2026-12-31T16:00:00Z'), locale, zone)).toBe(said)
})
