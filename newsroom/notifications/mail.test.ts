import { describe, expect, it } from 'vitest'
import { type MailKey, readMailKey, writeMailKey } from './mail-key'
import { mailState, NOT_FOR_THEM } from './mail-state'
import { nextTry, WAITS } from './patience'

const NOW = new Date('2026-11-25T08:00:00Z')

describe('a mail that was not taken', () => {
  it('is tried again, each time after a longer while', () => {
    const waits = WAITS.map((_, index) => (nextTry(index + 1, NOW)?.getTime() ?? 0) - NOW.getTime())
    expect(waits[0]).toBe(15_000)
    expect(waits).toEqual(waits.toSorted((a, b) => a - b))
    expect(new Set(waits).size).toBe(waits.length)
  })

  it('is given up in the end', () => {
    expect(nextTry(WAITS.length + 1, NOW)).toBeNull()
  })
})

describe('the state of a mail', () => {
  const way = { sentAt: null, deadAt: null, error: null }
  it.each([
    ['waiting', way],
    ['failing', { ...way, error: 'no answer' }],
    ['sent', { ...way, sentAt: NOW }],
    ['dead', { ...way, deadAt: NOW, error: 'no answer' }],
    ['dropped', { ...way, deadAt: NOW, error: NOT_FOR_THEM }],
  ])('is %s', (state, row) => {
    expect(mailState(row)).toBe(state)
  })
})

describe('the key of a mail', () => {
  it.each<MailKey>([
    { about: 'notice', id: 'a' },
    { about: 'invitation', id: 'b' },
    { about: 'digest', personId: 'c', until: NOW.toISOString() },
  ])('says what $about it is about', (key) => {
    expect(readMailKey(writeMailKey(key))).toEqual(key)
  })

  it('of something else is none of ours', () => {
    expect(readMailKey('guestCode:1')).toBeNull()
  })
})
