import { describe, expect, it } from 'vitest'
import { dateLine, fullMoment, wallTime, zonedTime } from './dates'

const AT = new Date('2024-12-17T02:05:09Z')

describe('dates readers see', () => {
  it.each([
    ['en', 'Asia/Taipei', '17 December 2024, 10:05 GMT+8'],
    ['en', 'Europe/London', '17 December 2024, 02:05 GMT'],
    ['en', 'Asia/Kolkata', '17 December 2024, 07:35 GMT+5:30'],
    ['zh-Hant', 'Asia/Taipei', '2024年12月17日 10:05（GMT+8）'],
    ['zh-Hans', 'America/New_York', '2024年12月16日 21:05（GMT-5）'],
  ] as const)('in %s at %s', (locale, zone, said) => {
    expect(fullMoment(AT, locale, zone)).toBe(said)
  })

  it.each([
    ['en', 'Tuesday 17 December 2024'],
    ['zh-Hant', '2024年12月17日 星期二'],
    ['zh-Hans', '2024年12月17日 星期二'],
  ] as const)('the date line in %s', (locale, said) => {
    expect(dateLine(AT, locale, 'Asia/Taipei')).toBe(said)
  })

  it('gives Baidu wall time without zone and everybody else the offset', () => {
    expect(wallTime(AT, 'Asia/Taipei')).toBe('2024-12-17T10:05:09')
    expect(zonedTime(AT, 'Asia/Taipei')).toBe('2024-12-17T10:05:09+08:00')
    expect(zonedTime(AT, 'UTC')).toBe('2024-12-17T02:05:09+00:00')
  })
})
