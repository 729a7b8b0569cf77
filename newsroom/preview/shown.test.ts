import { describe, expect, it } from 'vitest'
import { LOOK_MS, type Opened, shownBy } from './shown'

const NOW = new Date('2026-03-02T02:00:00Z')
const KEYS = ['their key']

const link = (more: Partial<Opened> = {}): Opened => ({
  purpose: 'look',
  singleUse: false,
  usedAt: NOW,
  sessionHash: 'their key',
  confirmedAt: null,
  ...more,
})

const shown = (more: Partial<Opened> = {}, keys: readonly string[] = KEYS, now = NOW) => shownBy(link(more), keys, now)

describe('a link that stands', () => {
  it('shows a button first, and the piece to the browser in which it was pressed', () => {
    expect(shown({ usedAt: null, sessionHash: null }, [])).toBe('door')
    expect(shown()).toBe('piece')
    expect(shown({}, [])).toBe('door')
    expect(shown({}, ['another key'])).toBe('door')
  })

  it('for one opening shows nothing to any other browser afterwards', () => {
    expect(shown({ singleUse: true, usedAt: null, sessionHash: null }, [])).toBe('door')
    expect(shown({ singleUse: true })).toBe('piece')
    expect(shown({ singleUse: true }, [])).toBe('nothing')
  })

  it('is forgotten by the browser in the end', () => {
    const last = new Date(NOW.getTime() + LOOK_MS)
    expect(shown({}, KEYS, new Date(last.getTime() - 1))).toBe('piece')
    expect(shown({}, KEYS, last)).toBe('door')
    expect(shown({ singleUse: true }, KEYS, last)).toBe('nothing')
  })

  it('shows a reviewer no word of the piece before their code', () => {
    expect(shown({ purpose: 'review' })).toBe('code')
    expect(shown({ purpose: 'review', confirmedAt: NOW })).toBe('piece')
    expect(shown({ purpose: 'review', confirmedAt: NOW }, [])).toBe('door')
  })
})
