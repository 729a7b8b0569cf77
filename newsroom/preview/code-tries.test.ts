import { describe, expect, it } from 'vitest'
import { codeUntil, isWornOut, maySendCode, triesAtSending } from './code-tries'

const NOW = new Date('2026-03-02T02:00:00Z')
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000)

describe('a code from the mail', () => {
  it('holds for ten minutes', () => {
    expect(codeUntil(NOW)).toEqual(later(600))
  })

  it('is not sent twice within a minute', () => {
    const sent = { codeUntil: codeUntil(NOW), codeTries: 0 }
    expect(maySendCode({ codeUntil: null, codeTries: 0 }, NOW)).toBe(true)
    expect(maySendCode(sent, later(59))).toBe(false)
    expect(maySendCode(sent, later(60))).toBe(true)
  })
})

describe('somebody who guesses', () => {
  /** Guesses wrongly as often as each code lets them, asking for new codes as long as there are any. */
  const guesses = (): number => {
    let codeTries = 0
    while (maySendCode({ codeUntil: null, codeTries }, NOW)) {
      codeTries = triesAtSending(codeTries)
      do codeTries += 1
      while (!isWornOut(codeTries))
    }
    return codeTries
  }

  it('has five tries a code and twenty-five a link', () => {
    expect([1, 2, 3, 4, 5].map(isWornOut)).toEqual([false, false, false, false, true])
    expect(guesses()).toBe(25)
  })

  it('wins nothing by asking for a new code before the fifth try', () => {
    expect([0, 1, 4, 5, 6].map(triesAtSending)).toEqual([0, 5, 5, 5, 10])
  })
})
