import { expect, it } from 'vitest'
import { formatsIn } from './formats'

const AT = new Date('2026-11-25T12:00:00Z')

it.each([
  ['en', 'Wednesday, 25 November 2026', '25 Nov 2026, 20:00'],
  ['zh-Hant', '2026年11月25日 星期三', '2026年11月25日 晚上8:00'],
  ['zh-Hans', '2026年11月25日星期三', '2026年11月25日 20:00'],
])('a date on the desk in %s is written as its newspapers write it', (language, day, moment) => {
  const format = formatsIn(language, 'Asia/Taipei')
  expect(format.dateTime(AT, { dateStyle: 'full' })).toBe(day)
  expect(format.dateTime(AT, { dateStyle: 'medium', timeStyle: 'short' })).toBe(moment)
})

it('takes each to its own zone', () => {
  const clock = (zone: string) => formatsIn('en', zone).dateTime(AT, { timeStyle: 'short' })
  expect([clock('UTC'), clock('Asia/Taipei')]).toEqual(['12:00', '20:00'])
})
